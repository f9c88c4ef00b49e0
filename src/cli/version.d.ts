/** The version of package.json, put in by the build. */
declare const SOAT_BIEU_VERSION: string;
