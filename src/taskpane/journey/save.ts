/** Saves the picture from the browser. The caller shows another way beside it, since some hosts refuse downloads. */

export function saveSvg(svg: string, name: string): void {
  download(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), `${name}.svg`);
}

/** Drawn at twice its size, for print. */
export async function savePng(svg: string, width: number, height: number, name: string): Promise<void> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) download(URL.createObjectURL(blob), `${name}.png`);
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
