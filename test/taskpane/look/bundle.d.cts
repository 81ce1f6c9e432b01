export function bundlePictures(folder?: string): Promise<string>;
export function serve(site: string): Promise<{ readonly address: string; readonly close: () => void }>;
