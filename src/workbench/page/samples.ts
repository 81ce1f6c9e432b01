/** The sample workbooks that lie beside the page. */
import { locale } from "./words";

export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Both in English. */
  readonly en: { readonly title: string; readonly description: string };
}

const FOLDER = new URL("samples/", location.href);

/** Null where there is none of that name; another server is not asked. */
export async function sampleBytes(file: string): Promise<Uint8Array | null> {
  const address = new URL(file, FOLDER);
  const response = address.origin === location.origin ? await fetch(address).catch(() => null) : null;
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Empty where there are none. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  const response = await fetch(new URL("samples.json", FOLDER)).catch(() => null);
  return response?.ok ? ((await response.json()) as readonly Sample[]) : [];
}

/** In the language spoken now. */
export const sampleWords = (sample: Sample): { readonly title: string; readonly description: string } =>
  locale.startsWith("en") ? sample.en : sample;
