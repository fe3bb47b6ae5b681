# One image, two roles: `node dist/src/main.js api` and `… worker`. Compiled code and production packages
# only; the embedded PostgreSQL (optional packages) is for trying Stegvis out and stays outside.
# Pin what you have tried: --build-arg NODE_IMAGE=node:22-slim@sha256:… (docker buildx imagetools inspect node:22-slim).
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY clients/typescript/package.json clients/typescript/
COPY web/package.json web/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json nest-cli.json .swcrc ./
COPY machines machines
COPY src src
COPY clients/typescript clients/typescript
COPY web web
COPY docs/bilder docs/bilder
COPY docs/anvisning.bpmn docs/samverkansfraga.bpmn docs/
RUN npm run build && npm run build -w @stegvis/klient && npm run build -w @stegvis/web

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY clients/typescript/package.json clients/typescript/
COPY web/package.json web/
COPY scripts/sbom.mjs scripts/
# What the image is made of, in CycloneDX: /app/sbom.cdx.json.
RUN npm ci --ignore-scripts --omit=dev --omit=optional --no-audit --no-fund \
    && node scripts/sbom.mjs sbom.cdx.json

FROM ${NODE_IMAGE}
# Steps are short-lived objects: a larger nursery than Node's own saves about a tenth of the work.
ENV NODE_ENV=production \
    NODE_OPTIONS=--max-semi-space-size=64 \
    HOST=0.0.0.0 \
    PORT=3000
WORKDIR /app
# A named volume on /keys takes over this owner. KEYS_DIR has no default here: keys in a container's own layer
# would be lost with it.
RUN install -d -o node -g node -m 700 /keys /anchors
COPY --from=packages /app/node_modules node_modules
COPY --from=packages /app/sbom.cdx.json ./
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY package.json LICENSE openapi.json ./
COPY config config
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/stegvis/v1/halsa/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js", "api"]
