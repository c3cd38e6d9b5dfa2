"""Says in JSON what stands in a DOCX; fails when a part is not well-formed."""

import json
import sys
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DC = "{http://purl.org/dc/elements/1.1/}"

package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
parts = {}
for name in package.namelist():
    if name.endswith((".xml", ".rels")):
        parts[name] = ET.fromstring(package.read(name))


def text(element):
    out = ""
    for piece in element.iter():
        if piece.tag == W + "t":
            out += piece.text or ""
        elif piece.tag == W + "br":
            out += "\n"
        elif piece.tag == W + "tab" and piece.get(W + "val") is None:
            out += "\t"
    return out


def style(paragraph):
    return paragraph.find(f"{W}pPr/{W}pStyle").get(W + "val")


def stays(paragraph):
    """Whether a paragraph stays with the next one, by itself or by its style."""
    styles = {s.get(W + "styleId"): s for s in parts["word/styles.xml"].iter(W + "style")}
    places = [paragraph, styles[style(paragraph)]]
    return any(place.find(f"{W}pPr/{W}keepNext") is not None for place in places)


def row(element):
    return {
        "cells": ["\n".join(text(p) for p in cell.iter(W + "p")) for cell in element.iter(W + "tc")],
        "repeated": element.find(f"{W}trPr/{W}tblHeader") is not None,
        "whole": element.find(f"{W}trPr/{W}cantSplit") is not None,
        "stays": all(stays(p) for p in element.iter(W + "p")),
    }


def table(element):
    return {
        "style": element.find(f"{W}tblPr/{W}tblStyle").get(W + "val"),
        "widths": [int(column.get(W + "w")) for column in element.iter(W + "gridCol")],
        "rows": [row(child) for child in element.iter(W + "tr")],
    }


body = parts["word/document.xml"].find(W + "body")
relations = parts["word/_rels/document.xml.rels"]
targets = {relation.get("Id"): relation.get("Target") for relation in relations}
core = parts["docProps/core.xml"]
instructions = [i.text for part in parts.values() for i in part.iter(W + "instrText")]
instructions += [f.get(W + "instr") for part in parts.values() for f in part.iter(W + "fldSimple")]
anchors = {link.get(W + "anchor") for link in body.iter(W + "hyperlink")}
names = {mark.get(W + "name") for mark in body.iter(W + "bookmarkStart")}

json.dump(
    {
        "paragraphs": [[style(p), text(p)] for p in body.iter(W + "p")],
        "tables": [table(t) for t in body.iter(W + "tbl")],
        "pictures": [
            {
                "alt": inline.find(WP + "docPr").get("descr"),
                "file": "word/" + targets[inline.find(f".//{A}blip").get(R + "embed")],
                "size": [int(inline.find(WP + "extent").get(side)) for side in ("cx", "cy")],
            }
            for inline in body.iter(WP + "inline")
        ],
        "headings_in_contents": [text(link) for link in body.iter(W + "hyperlink")],
        "dangling": sorted(anchors - names),
        "instructions": instructions,
        "external": [r.get("Target") for p in parts.values() for r in p if r.get("TargetMode")],
        "styles": [s.get(W + "styleId") for s in parts["word/styles.xml"].iter(W + "style")],
        "used_styles": sorted(
            {
                s.get(W + "val")
                for kind in ("pStyle", "rStyle", "tblStyle")
                for part in parts.values()
                for s in part.iter(W + kind)
            }
        ),
        "footer": text(parts["word/footer1.xml"]),
        "properties": {child.tag.replace(DC, ""): child.text or "" for child in core},
    },
    sys.stdout,
)
