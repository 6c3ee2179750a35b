"""Texts written from right to left, and of both directions."""

from __future__ import annotations

ARABIC = "قال وزير الدفاع محمد علي إن الجنود سيغادرون المنطقة خلال أيام. ونفى المتحدث ذلك."
HEBREW = "דובר הצבא אמר כי 3,500 חיילים של NATO יעזבו את העיר תוך ימים."
MIXED = "The ministry said: قال محمد علي إن حلف NATO أرسل 3,500 جندي إلى المدينة and left."
