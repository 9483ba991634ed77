import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "@/scripts/process/ports";
import { stopProcess } from "@/scripts/server/next-process";
import { isInstalled, pinServer } from "./pin";

export type Nginx = { cachedOrigin: string; staticOrigin: string; stop: () => Promise<void> };

/** Debian keeps it where an ordinary user's PATH does not lead. */
export const nginxProgram = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx"].find(isInstalled);

const folder = path.resolve(".data/bench/nginx");

/**
 * Starts nginx with a one-second micro-cache in front of a server, and beside it a server of one static file.
 *
 * @param behind the server's port.
 * @param html what the static file holds.
 */
export async function startNginx(program: string, behind: number, html: string): Promise<Nginx> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "html"), { recursive: true });
  writeFileSync(path.join(folder, "html", "index.html"), html);
  const [cachedPort, staticPort] = [await freePort(), await freePort()];
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration({ behind, cachedPort, staticPort }));
  const child = spawn(program, ["-p", folder, "-c", file, "-e", path.join(folder, "error.log")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const origins = { cachedOrigin: `http://127.0.0.1:${cachedPort}`, staticOrigin: `http://127.0.0.1:${staticPort}` };
  while (!(await fetch(origins.staticOrigin).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  pinServer(child.pid);
  return {
    ...origins,
    stop: () => stopProcess(child),
  };
}

/** One worker, no log, and the micro-cache as docs/guides would have it in front of the product. */
function configuration(ports: { behind: number; cachedPort: number; staticPort: number }): string {
  const user = process.getuid?.() === 0 ? `user ${os.userInfo().username};` : "";
  return `
daemon off;
worker_processes 1;
pid nginx.pid;
${user}
events {}
http {
  access_log off;
  types { text/html html; }
  sendfile on;
  keepalive_requests 1000000;
  client_body_temp_path client;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  proxy_cache_path cache keys_zone=pages:10m max_size=200m;
  upstream product {
    server 127.0.0.1:${ports.behind};
    keepalive 8;
  }
  server {
    listen 127.0.0.1:${ports.cachedPort};
    location / {
      proxy_pass http://product;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_cache pages;
      proxy_cache_key $scheme$host$request_uri;
      proxy_ignore_headers Cache-Control;
      proxy_cache_valid 200 1s;
      proxy_cache_lock on;
      proxy_cache_use_stale updating;
      proxy_cache_background_update on;
    }
  }
  server {
    listen 127.0.0.1:${ports.staticPort};
    root html;
  }
}
`;
}
