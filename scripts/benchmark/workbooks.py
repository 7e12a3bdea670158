"""Makes the workbooks that the readers are measured on: the same bytes on every machine."""

import random
import sys
import zipfile
from pathlib import Path

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

WORDS = (
    "产出指标 效益指标 满意度指标 数量指标 质量指标 时效指标 成本指标 社会效益 生态效益 服务对象 经费 法律 援助 公证 调解 "
    "普法 宣传 培训 人次 合格率 覆盖率 完成 及时 办公 补助 设备 采购 维护 检查 次数 资金 项目 年度 工作 群众 社区").split()


class Strings:
    """The shared strings of a workbook."""

    def __init__(self):
        self.indices = {}
        self.count = 0

    def cell(self, place, text, style=""):
        self.count += 1
        index = self.indices.setdefault(text, len(self.indices))
        return f'<c r="{place}"{style} t="s"><v>{index}</v></c>'

    def part(self):
        items = "".join(f"<si><t>{text}</t></si>" for text in self.indices)
        return (f'{HEAD}<sst xmlns="{NAMESPACE}" count="{self.count}" uniqueCount="{len(self.indices)}">'
                f"{items}</sst>")


def styles():
    """As long as Excel's own for a small workbook."""
    fonts = "".join(
        f'<font><sz val="{9 + n}"/><color theme="1"/><name val="宋体"/><family val="2"/><charset val="134"/></font>'
        for n in range(12))
    border = "".join(f'<{side} style="thin"><color indexed="64"/></{side}>' for side in ("left", "right", "top", "bottom"))
    cell = "".join(
        f'<xf numFmtId="{n % 5}" fontId="{n % 12}" fillId="0" borderId="1" xfId="0" applyFont="1" applyAlignment="1">'
        '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>' for n in range(24))
    named = "".join(f'<cellStyle name="样式 {n}" xfId="0" builtinId="{n}"/>' for n in range(16))
    return (f'{HEAD}<styleSheet xmlns="{NAMESPACE}"><fonts count="12">{fonts}</fonts><fills count="1"><fill>'
            f'<patternFill patternType="none"/></fill></fills><borders count="2"><border/><border>{border}</border></borders>'
            f'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="24">{cell}</cellXfs>'
            f'<cellStyles count="16">{named}</cellStyles></styleSheet>')


def write(path, rows, strings, merges=""):
    """Writes a workbook of one sheet; the rows are XML."""
    override = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in (("workbook", "sheet.main"), ("styles", "styles"), ("sharedStrings", "sharedStrings"),
                           ("worksheets/sheet1", "worksheet")))
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(
            (("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")), 1))
    parts = {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/>{override}</Types>',
        "_rels/.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'{HEAD}<workbook xmlns="{NAMESPACE}" xmlns:r="{OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
        "xl/worksheets/sheet1.xml":
            f'{HEAD}<worksheet xmlns="{NAMESPACE}"><sheetData>{"".join(rows)}</sheetData>{merges}</worksheet>',
        "xl/styles.xml": styles(),
        "xl/sharedStrings.xml": strings.part(),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name), text.encode(), zipfile.ZIP_DEFLATED)


def large(path, rows=200_000):
    """Seven columns of texts and five of numbers."""
    chance = random.Random(1)
    strings = Strings()
    texts = ["".join(chance.choices(WORDS, k=chance.randint(1, 6))) for _ in range(40_000)]

    def row(number):
        cells = [strings.cell(f"{letter}{number}", chance.choice(texts)) for letter in "ABCDEFG"]
        cells += [f'<c r="{letter}{number}"><v>{chance.randint(0, 10**7) / 100}</v></c>' for letter in "HIJKL"]
        return f'<row r="{number}" spans="1:12">{"".join(cells)}</row>'

    write(path, (row(number) for number in range(1, rows + 1)), strings)


def small(folder, count=1000):
    """Forms of 25 × 7 with styles and merges."""
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        chance = random.Random(index)
        strings = Strings()
        rows = []
        for number in range(1, 26):
            cells = []
            for column, letter in enumerate("ABCDEFG"):
                style = f' s="{chance.randint(0, 23)}"'
                if column == 4:
                    cells.append(f'<c r="{letter}{number}"{style}><v>{chance.randint(1, 10**6)}</v></c>')
                else:
                    text = "".join(chance.choices(WORDS, k=chance.randint(1, 9)))
                    cells.append(strings.cell(f"{letter}{number}", text, style))
            rows.append(f'<row r="{number}" spans="1:7" ht="27" customHeight="1">{"".join(cells)}</row>')
        ranges = "".join(f'<mergeCell ref="A{n}:A{n + 2}"/>' for n in range(8, 23, 3))
        write(folder / f"{index:04}.xlsx", rows, strings, f'<mergeCells count="5">{ranges}</mergeCells>')


def listed(path, rows=20_000):
    """A list of indicators, eight rows a project."""
    strings = Strings()
    labels = "单位编码 单位名称 项目编码 项目名称 预算数（元） 绩效目标 一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据".split()

    def row(number, texts):
        cells = [strings.cell(f"{letter}{number}", text) for letter, text in zip("ABCDEFGHIJKL", texts)]
        return f'<row r="{number}" spans="1:12">{"".join(cells)}</row>'

    def texts(index):
        project = index // 8
        return ["315001", "秦皇岛市抚宁区司法局本级", f"13030622P0055671{project:05}", f"项目{project}经费", str(70_000 + project),
                "1.拟定普法规划 2.加强阵地建设", "产出指标", "数量指标", f"宣传场次{index % 8}", "主题宣传活动次数",
                f"≥{index % 100 + 1}次", "组织活动次数"]

    write(path, [row(1, labels)] + [row(index + 2, texts(index)) for index in range(rows)], strings)


def make(folder):
    """Makes what is missing; returns the large file and the small ones."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "large.xlsx").exists():
        large(folder / "large.xlsx")
    if not (folder / "small" / "0999.xlsx").exists():
        small(folder / "small")
    return str(folder / "large.xlsx"), [str(path) for path in sorted((folder / "small").glob("*.xlsx"))]


if __name__ == "__main__":
    make(sys.argv[1])
