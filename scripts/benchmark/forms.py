"""Makes performance forms with valid codes, seeded: the same bytes on every machine. forms.py FOLDER COUNT"""

import random
import sys
from pathlib import Path

from workbooks import WORDS, Strings, write

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LEVELS = [
    ("产出指标", "数量指标", "办理件数", "≥{n} 件"), ("产出指标", "质量指标", "合格率", "≥9{d}%"),
    ("产出指标", "时效指标", "完成时间", "12月31日前"), ("产出指标", "成本指标", "办案经费", "≤{m}元"),
    ("效益指标", "社会效益指标", "受益人次", "≥{n} 人次"), ("效益指标", "社会效益指标", "法律知识普及率", "≥8{d}%"),
    ("效益指标", "可持续影响指标", "持续开展次数", "≥{d} 次"), ("满意度指标", "服务对象满意度指标", "群众满意度", "≥9{d}%"),
]


def code(serial):
    """A code of 21 characters with its check character, another for each serial number."""
    head = f"13030622P{serial:011d}"
    total = sum(ALPHABET.index(sign) * pow(3, place, 31) for place, sign in enumerate(head)) % 31
    return head + ALPHABET[30 - total]


def form(path, serial):
    chance = random.Random(serial)
    strings = Strings()
    unit = f"{301 + serial % 100}{1 + serial // 100 % 9:03d}"
    amount = chance.randint(100, 99_999) * 100
    words = lambda count: "".join(chance.choices(WORDS, k=count))
    name = f"{words(3)}{serial}"
    table = [
        [f"{serial}.{name}绩效目标表"], [f"{unit} 秦皇岛市抚宁区第{serial % 100}局本级", None, None, None, None, "单位：元"],
        ["项目编码", code(serial), None, "项目名称", name],
        ["预算规模及资金用途", "预算数", f"{amount}.00", "其中：财政资金", f"{amount}.00", "其他资金"],
        [None, f"用于{words(6)}"], ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"], [None, "25%", "50%", "75%", "100%"],
        ["绩效目标", f"1.{words(8)}。\n2.{words(7)}。"],
        ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ]
    for level1, level2, level3, target in LEVELS:
        value = target.format(n=chance.randint(10, 900), d=chance.randint(1, 9), m=amount // 10)
        table.append([level1, level2, level3, words(5), value, words(4)])
    rows = []
    for number, texts in enumerate(table, 1):
        cells = [strings.cell(f"{'ABCDEF'[column]}{number}", text, f' s="{column}"')
                 for column, text in enumerate(texts) if text]
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    write(path, rows, strings)


def list_file(path, rows):
    """A list of indicators as a workbook of so many rows and twelve columns, eight rows for each project."""
    strings = Strings()
    heading = ["单位编码", "单位名称", "项目编码", "项目名称", "预算数（元）", "绩效目标", "一级指标", "二级指标", "三级指标", "绩效指标描述",
               "指标值", "指标值确定依据"]

    def cells(number, texts):
        row = "".join(strings.cell(f"{letter}{number}", text) for letter, text in zip("ABCDEFGHIJKL", texts))
        return f'<row r="{number}">{row}</row>'

    def row(number):
        serial, place = divmod(number - 2, len(LEVELS))
        chance = random.Random(serial)
        level1, level2, level3, target = LEVELS[place]
        unit = 301 + serial * 100 // max(1, rows // len(LEVELS))
        goal, about, basis = ("".join(chance.choices(WORDS, k=count)) for count in (8, 4, 3))
        return cells(number, [
            f"{unit}{1 + serial % 9:03d}", f"秦皇岛市抚宁区第{unit}局{1 + serial % 9}", code(serial), f"项目{serial}",
            f"{serial % 900 + 100}00.00", f"1.{goal}。", level1, level2, level3, about,
            target.format(n=serial % 90 + 10, d=serial % 9 + 1, m=serial % 90 + 10), basis])

    write(path, [cells(1, heading), *(row(number) for number in range(2, rows + 2))], strings)


def make(folder, count):
    """Makes what is missing, 100 forms a folder as departments send them."""
    folder = Path(folder)
    for serial in range(count):
        path = folder / f"{serial // 100:03d}" / f"{serial:06d}.xlsx"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            form(path, serial)
    return str(folder)


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]))
