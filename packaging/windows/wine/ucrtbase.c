/* Adds to Wine's own ucrtbase.dll what that has only the names of, and numpy calls. All other names lead to Wine's.
   Never shipped. */

#include <complex.h>

float crealf(float complex number)
{
    return __real__ number;
}

float cimagf(float complex number)
{
    return __imag__ number;
}
