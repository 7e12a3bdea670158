"""Reads workbooks by a library for Python, all cells of all files in one process: peers.py LIBRARY FILE…"""

import sys


def calamine(path):
    import python_calamine
    workbook = python_calamine.CalamineWorkbook.from_path(path)
    return sum(len(workbook.get_sheet_by_name(name).to_python()) for name in workbook.sheet_names)


def fastexcel(path):
    import fastexcel
    return fastexcel.read_excel(path).load_sheet(0, header_row=None).to_arrow().num_rows


def openpyxl(path):
    import openpyxl
    workbook = openpyxl.load_workbook(path, read_only=True)
    return sum(1 for sheet in workbook for _ in sheet.iter_rows(values_only=True))


def xlsx2csv(path):
    import xlsx2csv
    xlsx2csv.Xlsx2csv(path).convert("/dev/null")
    return 0


read = {"calamine": calamine, "fastexcel": fastexcel, "openpyxl": openpyxl, "xlsx2csv": xlsx2csv}[sys.argv[1]]
print(sum(read(path) for path in sys.argv[2:]))
