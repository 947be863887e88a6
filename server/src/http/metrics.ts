import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from './app-type.ts';

/** What Prometheus reads. One per process. */
export interface Metrics {
  readonly registry: Registry;
  /** Adds a figure that is asked for at each reading. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** @param route the pattern, never the path: that may hold a phone number, and there would be no end of them. */
  observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void;
}

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    registry,
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    observeRequest: (labels, seconds) => duration.observe(labels, seconds),
  };
}

/** GET /metrics, and the measuring of every request. A stream is open for hours and would only blur the picture. */
export function metricsRoutes(app: App, { metrics }: { readonly metrics: Metrics }): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.observeRequest(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
