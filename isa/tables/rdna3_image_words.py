"""Sizes of the addresses that image instructions exist for.

Source: a sweep of llvm-mc 22 over dimensions, 16-bit addresses and address forms.

``IMAGE_WORDS``: fewest and most address registers of an opcode (in one range), most of the form that names
each register, kind of data, opcodes. Where the other fields ask for more, LLVM writes the fewest.
"""

__all__ = ["IMAGE_WORDS"]

IMAGE_WORDS = """\
1 1 4 any 23
1 4 3 any 27,31,56
1 4 3 gather 47,50,144
1 4 4 any 0-9,29,64
1 4 4 atomic 10,12-22
1 4 4 cmpswap 11
1 4 4 gather 48,96
1 4 4 msaa 24
2 4 4 any 30,32,36-37,41
2 4 4 gather 49,51-54
2 5 5 any 34,39,66-67,70
2 5 5 gather 97-99
2 7 7 any 57
2 8 8 any 95
2 9 9 any 28
2 10 10 any 65
3 5 5 any 35,40,42,46
3 5 5 gather 55,100
3 6 6 any 44,69,72-73
3 6 6 gather 101
3 8 8 any 58-59
3 9 9 any 84-85
3 10 10 any 33,38
3 11 11 any 68,71
4 6 6 any 45
4 8 7 any 75
4 9 9 any 60
4 10 10 any 86
4 11 11 any 43
4 12 12 any 74
"""
