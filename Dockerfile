# One image for every process of the product; the command says which: api, worker, or the command line.
FROM node:20.19.5-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs its install script: the native ones ship their binary inside.
RUN npm ci --ignore-scripts --omit=dev

FROM packages AS build
# The screens are built from packages that no process needs afterwards.
RUN npm ci --ignore-scripts --include=dev
COPY . .
# The product's own builder, with the packages that are there already.
RUN node -e "import('./scripts/prepare.mjs').then((prepare) => { prepare.build(); prepare.buildScreens(); })"

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
RUN mkdir -p /var/lib/shuanggongshi && chown node:node /var/lib/shuanggongshi
USER node
ENTRYPOINT ["node"]
CMD ["dist/apps/api/main.js"]
