"""Says in JSON what LibreOffice made of a document: a flat OpenDocument text."""

import json
import sys
import xml.etree.ElementTree as ET

NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, DRAW, SVG, OFFICE = (
    "{" + NAMES + name + ":1.0}" for name in ("text", "table", "drawing", "svg-compatible", "office")
)
body = ET.parse(sys.argv[1]).getroot().find(OFFICE + "body")


def text(element):
    out = element.text or ""
    for child in element:
        if child.tag == TEXT + "line-break":
            out += "\n"
        elif child.tag == TEXT + "tab":
            out += "\t"
        elif child.tag == TEXT + "s":
            out += " " * int(child.get(TEXT + "c", "1"))
        elif not child.tag.startswith(DRAW):
            out += text(child)
        out += child.tail or ""
    return out


def descriptions():
    for frame in body.iter(DRAW + "frame"):
        if frame.find(DRAW + "image") is not None:
            description = frame.find(SVG + "desc")
            yield "" if description is None else description.text


json.dump(
    {
        "texts": [text(p) for p in body.iter() if p.tag in (TEXT + "p", TEXT + "h")],
        "headings": [[int(h.get(TEXT + "outline-level")), text(h)] for h in body.iter(TEXT + "h")],
        "tables": sum(1 for _ in body.iter(TABLE + "table")),
        "repeated": sum(1 for _ in body.iter(TABLE + "table-header-rows")),
        "pictures": list(descriptions()),
        "links": [a.get("{http://www.w3.org/1999/xlink}href") for a in body.iter(TEXT + "a")],
    },
    sys.stdout,
)
