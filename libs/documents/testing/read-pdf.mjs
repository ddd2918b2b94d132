// Reads a PDF with pdf.js and prints what it finds as JSON: page sizes, text items, paths, fonts, metadata.
// A script of its own because pdf.js is an ES module that Jest's loader cannot require. Coordinates: points from the top left corner of the page as it is read.
import { readFileSync } from 'node:fs';
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await measurePage(await pdf.getPage(number)));
const { info } = await pdf.getMetadata();
const outline = (await pdf.getOutline()) ?? [];
process.stdout.write(JSON.stringify({ pages, info, outline: outline.map(titles), marked: await pdf.getMarkInfo() }));

function titles(item) {
  return { title: item.title, items: item.items.map(titles) };
}

async function measurePage(page) {
  const { width, height, rotation, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const text = await page.getTextContent();
  const fonts = new Set(text.items.map((item) => item.fontName));
  return {
    turned: rotation,
    width,
    height,
    texts: text.items
      .filter((item) => item.str.trim() !== '')
      .map((item) => ({ ...item, place: Util.transform(transform, item.transform) }))
      .map((item) => ({
        text: item.str,
        x: item.place[4],
        baseline: item.place[5],
        width: item.width,
        size: Math.hypot(item.place[2], item.place[3]),
        upright: Math.abs(item.place[1]) < 1e-6,
        font: page.commonObjs.get(item.fontName).name,
      })),
    fonts: [...fonts].map((name) => {
      const font = page.commonObjs.get(name);
      return { name: font.name, embedded: font.missingFile !== true };
    }),
    paths: pathsOf(operators, transform),
  };
}

function pathsOf({ fnArray, argsArray }, pageTransform) {
  const paths = [];
  const stack = [];
  let state = { matrix: pageTransform, lineWidth: 1, stroke: '', fill: '' };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) stack.push({ ...state });
    else if (operator === OPS.restore) state = stack.pop() ?? state;
    else if (operator === OPS.transform) state.matrix = Util.transform(state.matrix, args);
    else if (operator === OPS.setLineWidth) state.lineWidth = args[0];
    else if (operator === OPS.setStrokeRGBColor) state.stroke = args[0];
    else if (operator === OPS.setFillRGBColor) state.fill = args[0];
    else if (operator === OPS.constructPath && args[2]) paths.push(pathOf(args, state));
  });
  return paths;
}

function pathOf([paint, , box], state) {
  const [a, b, c, d, e, f] = state.matrix;
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const isStroke = paint === OPS.stroke || paint === OPS.closeStroke;
  return {
    kind: isStroke ? 'stroke' : 'fill',
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    thickness: isStroke ? state.lineWidth : 0,
    color: isStroke ? state.stroke : state.fill,
  };
}
