export declare const viteBuild: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };
