/** Style sheets of packages, which the bundler gathers into one. */
declare module "*.css";
