"""Makes the typefaces in this folder; see README.md for what goes in and how it is called."""

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

ATKINSON, EMOJI, DEJAVU = map(Path, sys.argv[1:4])
HERE = Path(__file__).parent


def plain(font, name):
    """Without compression and without dates, so that making it again gives the same bytes."""
    font.flavor = None
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    font.save(HERE / name)


def name_it(font, family, style):
    """One family with two or three weights, whatever the source called its cuts."""
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    texts = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}"}
    texts[6] = f"{family.replace(' ', '')}-{style}"
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)


def cut(font, letters, features="*"):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    return font


def atkinson(weight, style):
    work = []
    folder = tempfile.mkdtemp()
    for part in ("latin", "latin-ext"):
        font = TTFont(ATKINSON / f"atkinson-hyperlegible-next-{part}-{weight}-normal.woff2")
        font.flavor = None
        created = font["head"].created
        path = Path(folder) / f"{part}.ttf"
        font.save(path)
        work.append(str(path))
    font = Merger().merge(work)
    font["head"].created = created
    font["OS/2"].usWeightClass = weight
    name_it(font, "Atkinson Hyperlegible Next", style)
    plain(font, f"AtkinsonHyperlegibleNext-{style}.ttf")


# Letters of Europe and its neighbours; signs; not those that nobody types.
LETTERS = [(0x20, 0x5FF), (0x600, 0x6FF), (0x750, 0x77F), (0x10A0, 0x10FF), (0x1D00, 0x1FFF)]
LETTERS += [(0x2000, 0x22FF), (0xFB00, 0xFDFF), (0xFE70, 0xFEFF), (0xFFFD, 0xFFFD)]
SIGNS = [(0x2300, 0x27FF), (0x2900, 0x2BFF), (0x2C60, 0x2C7F), (0x2E00, 0x2E7F), (0xA720, 0xA7FF)]
SIGNS += [(0x1D400, 0x1D7FF)]


def codes(*ranges):
    return [code for first, last in ranges for code in range(first, last + 1)]


def dejavu(source, style, ranges):
    font = cut(TTFont(DEJAVU / source), codes(*ranges))
    plain(font, f"DejaVuSans-{style}.ttf")


def emoji():
    font = TTFont(EMOJI / "noto-emoji-emoji-400-normal.woff2")
    name_it(font, "Noto Emoji", "Regular")
    plain(cut(font, sorted(font.getBestCmap())), "NotoEmoji-Regular.ttf")


atkinson(400, "Regular")
atkinson(600, "SemiBold")
atkinson(700, "Bold")
dejavu("DejaVuSans.ttf", "Regular", LETTERS + SIGNS)
dejavu("DejaVuSans-Bold.ttf", "Bold", LETTERS)
emoji()
