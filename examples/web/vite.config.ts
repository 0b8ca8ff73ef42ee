import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The generated code lies outside of this folder.
  server: { fs: { allow: ["../.."] } },
});
