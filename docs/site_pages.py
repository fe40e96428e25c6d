"""What the site needs besides docs/: pages that stand elsewhere in the repository, and links that fit both.

A hook of mkdocs. In the repository, links lead from file to file, so that they work where the files are read
as they are; on the site the same pages have other places.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

__all__ = ["PAGES", "on_files", "on_page_markdown", "site_links"]

ROOT: Final = Path(__file__).resolve().parent.parent

PAGES: Final = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "examples/README.md": "examples.md",
}
"""Files outside of docs/ that are pages of the site, and their names there."""

_LINK: Final = re.compile(
    r"^```.*?^```|`[^`\n]*`|\]\((?P<target>[^)#\s]+)(?P<anchor>#[^)\s]*)?\)", re.MULTILINE | re.DOTALL
)
"""Links, and code, which is left as it is: a launch, ``kernel[grid, block](x)``, looks like a link."""


def site_links(text: str, place: str) -> tuple[str, list[str]]:
    """Turn links between files of the repository into links between pages of the site.

    Parameters
    ----------
    text : str
        Markdown.
    place : str
        The page's file, from the root of the repository.

    Returns
    -------
    str
        The same with other links.
    list of str
        Files that are linked to and are no pages; they lie on the site under ``files/``.
    """
    files: list[str] = []

    def replaced(match: re.Match[str]) -> str:
        target = match["target"]
        if target is None or "://" in target:
            return match[0]
        path = posixpath.normpath(posixpath.join(posixpath.dirname(place), target))
        if path in PAGES:
            found = PAGES[path]
        elif path.startswith("docs/"):
            found = path.removeprefix("docs/")
        else:
            files.append(path)
            found = f"files/{path}"
        return f"]({found}{match['anchor'] or ''})"

    return _LINK.sub(replaced, text), files


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that stand outside of docs/, and the files that pages link to."""
    from mkdocs.structure.files import File  # absent where no site is built

    linked: set[str] = set()
    for source, name in PAGES.items():
        text, others = site_links((ROOT / source).read_text(encoding="utf-8"), source)
        files.append(File.generated(config, name, content=text))
        linked.update(others)
    for path in (ROOT / "docs").glob("*.md"):
        linked.update(site_links(path.read_text(encoding="utf-8"), f"docs/{path.name}")[1])
    for path in sorted(linked):
        if (ROOT / path).is_file():  # else mkdocs says that the link leads nowhere
            files.append(File.generated(config, f"files/{path}", abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let the links of a page from docs/ fit the site; those of generated pages do already."""
    place = page.file.src_uri
    return markdown if place in PAGES.values() else site_links(markdown, f"docs/{place}")[0]
