interface Component {
  'bom-ref': string;
  name?: string;
  externalReferences?: { type: string; url: string }[];
}
interface Bom {
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
export function settled(bom: Bom, name: string): Bom;
export function sbom(): Promise<string>;
