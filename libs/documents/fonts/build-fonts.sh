#!/bin/sh
# Makes the font files of this folder again, byte for byte, from public packages.
# Needs: apt-get and dpkg-deb (Debian 12), npm, tar, python3 with fonttools 4.38 (Debian: python3-fonttools).
# Usage: build-fonts.sh WORK_DIRECTORY   (packages already lying there are not fetched again)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:?usage: build-fonts.sh WORK_DIRECTORY}
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$work/unpacked"
cd "$work"

ls texlive-lang-chinese_*.deb >/dev/null 2>&1 || apt-get download texlive-lang-chinese
ls fonts-lxgw-wenkai_*.deb >/dev/null 2>&1 || apt-get download fonts-lxgw-wenkai
[ -f expo-google-fonts-noto-serif-sc-0.4.3.tgz ] || npm pack @expo-google-fonts/noto-serif-sc@0.4.3
[ -f expo-google-fonts-noto-sans-sc-0.4.3.tgz ] || npm pack @expo-google-fonts/noto-sans-sc@0.4.3
dpkg-deb -x texlive-lang-chinese_*.deb unpacked/fandol
dpkg-deb -x fonts-lxgw-wenkai_*.deb unpacked/lxgw
mkdir -p unpacked/serif unpacked/sans
tar -xzf expo-google-fonts-noto-serif-sc-0.4.3.tgz -C unpacked/serif
tar -xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz -C unpacked/sans
fandol=unpacked/fandol/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
lxgw=unpacked/lxgw/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf
serif=unpacked/serif/package
sans=unpacked/sans/package

# Character sets. gb: GB 2312, ASCII and the punctuation and signs of official documents.
# fallback: the other hanzi of the basic block that FandolFang lacks, and those outside it that are in general use.
# rare: hanzi that only LXGW WenKai has.
"$python" - "$fandol/FandolFang-Regular.otf" "$serif/400Regular/NotoSerifSC_400Regular.ttf" "$lxgw" <<'PY'
import sys
from fontTools.ttLib import TTFont
fang, serif, lxgw = (set(TTFont(path).getBestCmap()) for path in sys.argv[1:])
gb = set()
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            gb.add(ord(bytes([high, low]).decode('gb2312')))
        except UnicodeDecodeError:
            pass
signs = set(range(0x20, 0x7F)) | {0xA5, 0xA7, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xD7, 0xF7}
signs |= {0x2010, 0x2013, 0x2014, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x2030, 0x203B}
signs |= {0x2103, 0x2116, 0x2121, 0x33A1, 0x3007, 0x301D, 0x301E} | set(range(0x2460, 0x2474))
signs |= set(range(0x3000, 0x3020)) | set(range(0xFF01, 0xFF5F))
basic = set(range(0x4E00, 0xA000))
outside = {c for c in serif & lxgw if 0x3400 <= c < 0x4DC0 or 0xF900 <= c < 0xFB00 or c >= 0x20000}
sets = {
    'gb': gb | signs,
    'fallback': (basic - fang) | signs | (gb - basic) | outside,
    'rare': {c for c in lxgw - serif if c >= 0x2E80 and not 0xAC00 <= c < 0xD7B0 and not 0xE000 <= c < 0xF900},
}
for name, chars in sets.items():
    with open(name + '.txt', 'w') as out:
        out.write('\n'.join('U+%04X' % c for c in sorted(chars)))
PY

subset() { # source, set, target
  "$python" -m fontTools.subset "$1" --unicodes-file="$2.txt" --output-file="$3" \
    --layout-features='' --no-hinting --notdef-outline --name-IDs='*' --drop-tables+=vhea,vmtx,VORG,BASE,GDEF
}
cp "$fandol/FandolFang-Regular.otf" "$here/FandolFang-Regular.otf"
subset "$fandol/FandolKai-Regular.otf" gb "$here/FandolKai-GB2312.otf"
subset "$serif/900Black/NotoSerifSC_900Black.ttf" gb "$here/NotoSerifSC-Black-GB2312.ttf"
subset "$sans/700Bold/NotoSansSC_700Bold.ttf" gb "$here/NotoSansSC-Bold-GB2312.ttf"
subset "$serif/400Regular/NotoSerifSC_400Regular.ttf" fallback "$here/NotoSerifSC-Regular-Fallback.ttf"
subset "$lxgw" rare rare.ttf

# "LXGW" and 霞鹜 are reserved names: a changed font may not carry them (OFL 1.1, condition 3).
"$python" - rare.ttf "$here/RareHanKai-Regular.ttf" <<'PY'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
names = font['name']
kept = [n for n in names.names if n.nameID in (0, 13, 14) and n.langID in (0, 0x409)]
names.names = kept
for number, text in {1: 'Rare Han Kai', 2: 'Regular', 3: 'RareHanKai-Regular;1.250', 4: 'Rare Han Kai Regular',
                     5: 'Version 1.250; subset', 6: 'RareHanKai-Regular'}.items():
    names.setName(text, number, 3, 1, 0x409)
    names.setName(text, number, 1, 0, 0)
font.save(sys.argv[2])
PY

# Licences travel with the fonts.
gzip -dc unpacked/fandol/usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz >"$here/LICENSE-Fandol.txt"
cp unpacked/fandol/usr/share/doc/texlive-doc/fonts/fandol/README "$here/README-Fandol.txt"
cp "$serif/LICENSE_FONT" "$here/LICENSE-NotoSerifSC.txt"
cp "$sans/LICENSE_FONT" "$here/LICENSE-NotoSansSC.txt"
cp unpacked/lxgw/usr/share/doc/fonts-lxgw-wenkai/copyright "$here/LICENSE-RareHanKai.txt"
ls -l "$here"
