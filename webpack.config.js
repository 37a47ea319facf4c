const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const path = require("node:path");

/**
 * What ships: the task pane, its icons and its manifest. Everything is asked for by relative address,
 * so the folder works wherever a council puts it.
 *
 * @param {{ manifest: (text: string) => string }} options what turns our manifest into that of the build
 * @returns {import("webpack").Configuration}
 */
module.exports = ({ manifest }) => ({
  mode: "production",
  context: __dirname,
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    publicPath: "",
    clean: true,
  },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2020",
            },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", minify: false }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "src/taskpane/support.html", to: "support.html" },
        { from: "manifest.xml", transform: (content) => manifest(content.toString()) },
      ],
    }),
  ],
  // The page stays as it is written: the workbench looks for the tag of Office.js in it.
  optimization: { minimizeOptions: { html: false } },
  // The budget of scripts/lib/budget.mjs counts what travels, which is compressed.
  performance: false,
});
