/* Starts Python on the program. Built twice: annotator.exe for windows, annotator.com for consoles, which a shell that
   is asked for "annotator" finds first. All else is in start.py; where Python finds it says python311._pth. */

#include <stdlib.h>
#include <windows.h>

__declspec(dllimport) int Py_Main(int count, wchar_t **words);

#define FIRST 3

int wmain(int count, wchar_t **given)
{
    wchar_t **words = calloc(count + FIRST, sizeof *words);
    if (words == NULL)
        return 1;
    words[0] = given[0];
    words[1] = L"-m";
    words[2] = L"annotator_start";
    for (int i = 1; i <= count; i++) /* with the NULL that ends them */
        words[FIRST - 1 + i] = given[i];
    return Py_Main(count + FIRST - 1, words);
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, wchar_t *line, int show)
{
    (void)self, (void)none, (void)line, (void)show;
    return wmain(__argc, __wargv);
}
