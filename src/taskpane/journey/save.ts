/** Saves the picture from the browser. The caller shows another way beside it, since some hosts refuse downloads. */

export function saveSvg(svg: string, name: string): void {
  download(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), `${name}.svg`);
}

export async function savePng(svg: string, width: number, height: number, name: string): Promise<void> {
  download(URL.createObjectURL(await drawPng(svg, width, height)), `${name}.png`);
}

/** The picture as a PNG file in base64, as Excel takes it. */
export async function pngText(svg: string, width: number, height: number): Promise<string> {
  const bytes = new Uint8Array(await (await drawPng(svg, width, height)).arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(""));
}

/** Drawn at twice its size, for print. */
async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}

export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

export function download(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  if (address.startsWith("blob:")) setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
