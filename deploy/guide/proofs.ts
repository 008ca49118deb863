/** How a command of the first deployment guide is kept true: by a test, or by a reason why no test runs it. */
export type Proof = {
  /** What to type instead, where the guide's own words cannot work (docs/deploy.md says why). */
  ours?: string
} & ({ test: string; named: string } | { not_run: string })

const SITE = "deploy/__tests__/site.deploy.spec.ts"
const PM2 = "deploy/__tests__/support/pm2-specs.ts"
const RESTARTS = "deploy/__tests__/support/service-restart-specs.ts"
const FILES = "deploy/__tests__/files.unit.spec.ts"
const IMAGE = "deploy/__tests__/image.deploy.spec.ts"
const MIGRATIONS = "deploy/__tests__/migrations.deploy.spec.ts"

const starts = { test: SITE, named: "start at once on an empty database: one migrates, all serve" }
const nginx = {
  test: SITE,
  named: "are reached through nginx, with its configuration as it is, over TLS and HTTP/2",
}
const seeded = {
  test: SITE,
  named: "answer for the API's host and, through the storefront, for a store's own",
}
const pm2 = { test: PM2, named: "restart one by one without a failed request" }
const redis_gone = { test: RESTARTS, named: "say within 5 s that Redis is gone" }
const postgres_gone = { test: RESTARTS, named: "say within 5 s that PostgreSQL is gone" }
const image = { test: IMAGE, named: "migrates, starts, and is healthy, also by its own health check" }
const compose = {
  test: FILES,
  named: "migrates once before anything of ours starts, and waits for health, not for start",
}
const scaled = { test: FILES, named: "multiplies services of the other file" }
const migrated = { test: MIGRATIONS, named: "run once when three processes start on an empty database" }
const rolled_back = { test: MIGRATIONS, named: "go back by one, newest first" }
const backed_up = { test: "integration-tests/backup/backup.spec.ts", named: "" }

const editor = { not_run: "opens an editor; what is written there is tested where it takes effect" }
const download = {
  not_run:
    "installs a program from outside; npm run test:deploy installs Debian's packages itself where they are missing",
}
const systemd = {
  not_run: "a test does not restart the machine's own services; it starts the same programs itself",
}
const reading = { not_run: "shows a log until somebody stops it" }

/** By the guide's words, in its order: every line of `commands.txt`. */
export const PROOFS: Record<string, Proof> = {
  "openssl rand -hex 64": { test: "src/utils/__tests__/env-validator.unit.spec.ts", named: "" },
  "openssl rand -base64 32": { not_run: "prints random words; any will do" },
  "git clone https://github.com/your-org/therxspot.git": { not_run: "the tests run in a clone" },
  "cd therxspot": { not_run: "the tests run in a clone" },
  "npm install": { ...image, ours: "npm ci" },
  "cp .env.template .env": { test: "src/utils/__tests__/env-validator.unit.spec.ts", named: "" },
  "nano .env": editor,
  "createdb therxspot": { ...starts, ours: "createdb --owner therxspot therxspot" },
  "npx medusa db:migrate": { ...migrated, ours: "npm run migrate" },
  "npm run seed": seeded,
  "npm run dev": { not_run: "the end-to-end tests start the same programs from their builds" },
  "sudo apt update && sudo apt upgrade -y": download,
  "curl -fsSL https://deb.nodesource.com/setup_20.x | sudo -E bash -": download,
  "sudo apt-get install -y nodejs": download,
  "sudo apt-get install -y postgresql postgresql-contrib": download,
  "sudo apt-get install -y redis-server": download,
  "sudo npm install -g pm2": { ...pm2, ours: "npm install --global pm2" },
  "sudo -u postgres psql": { not_run: "asks for commands; the next three are run" },
  "CREATE DATABASE therxspot;": { ...starts, ours: "createdb --owner therxspot therxspot" },
  "CREATE USER therxspot_user WITH ENCRYPTED PASSWORD 'your_secure_password';": starts,
  "GRANT ALL PRIVILEGES ON DATABASE therxspot TO therxspot_user;": {
    ...starts,
    ours: "createdb --owner therxspot therxspot",
  },
  "\\q": { not_run: "leaves psql" },
  "sudo nano /etc/redis/redis.conf": editor,
  "maxmemory 256mb": { test: FILES, named: "never lets Redis evict a job" },
  "maxmemory-policy allkeys-lru": { ...redis_gone, ours: "maxmemory-policy noeviction" },
  "save 900 1": { ...redis_gone, ours: "appendonly yes" },
  "save 300 10": { ...redis_gone, ours: "appendonly yes" },
  "save 60 10000": { ...redis_gone, ours: "appendonly yes" },
  "sudo systemctl restart redis": redis_gone,
  "mkdir -p /var/www/therxspot": { not_run: "makes a folder" },
  "cd /var/www/therxspot": { not_run: "enters it" },
  "git clone https://github.com/your-org/therxspot.git .": { not_run: "the tests run in a clone" },
  "npm ci --production": { ...image, ours: "npm ci, npm run build, npm prune --omit=dev" },
  "npm run build": image,
  "pm2 start medusa-config.ts --name therxspot": { ...pm2, ours: "pm2 start ecosystem.config.cjs" },
  "pm2 save": { not_run: "writes down what runs, for the next boot" },
  "pm2 startup": { not_run: "changes how the machine boots" },
  "sudo apt-get install -y nginx": download,
  "sudo nano /etc/nginx/sites-available/therxspot": editor,
  "sudo ln -s /etc/nginx/sites-available/therxspot /etc/nginx/sites-enabled/": {
    ...nginx,
    ours: "cp deploy/nginx.conf /etc/nginx/conf.d/therxspot.conf",
  },
  "sudo nginx -t": nginx,
  "sudo systemctl restart nginx": { ...pm2, ours: "systemctl reload nginx" },
  "sudo apt-get install -y certbot python3-certbot-nginx": download,
  "sudo certbot --nginx -d api.therxspot.com": {
    not_run: "asks Let's Encrypt about a real domain; the tests make a certificate of their own",
  },
  "docker-compose up -d": { ...compose, ours: "docker compose up -d --build" },
  "docker-compose exec app npx medusa db:migrate": {
    ...image,
    ours: "docker compose up -d --build",
  },
  "docker-compose logs -f app": reading,
  "NODE_ENV=production npx medusa db:migrate": { ...starts, ours: "npm run migrate" },
  "npx medusa db:generate": {
    not_run: "writes a migration from changed models; whoever changes models runs it",
  },
  "npx medusa db:create": {
    test: "deploy/__tests__/migration-create.unit.spec.ts",
    named: "writes an empty migration that sorts after every other",
    ours: "npm run db:migration:create <module> <name>",
  },
  "npx medusa db:rollback": { ...rolled_back, ours: "npm run db:rollback" },
  "npx medusa db:rollback --count 3": { ...rolled_back, ours: "npm run db:rollback -- --count 3" },
  "curl https://api.therxspot.com/health": nginx,
  "pm2 monit": { not_run: "a page in the terminal, for people" },
  "pm2 logs therxspot": reading,
  "pm2 restart therxspot": { ...pm2, ours: "pm2 reload ecosystem.config.cjs" },
  "sudo -u postgres pg_isready": postgres_gone,
  "redis-cli ping": redis_gone,
  "pm2 install pm2-logrotate": {
    not_run: "installs a program from outside; the log files rotate by themselves (docs/observability.md)",
  },
  "pm2 install pm2-server-monit": { not_run: "installs a program from outside; /metrics has the numbers" },
  'sudo -u postgres psql -c "CREATE EXTENSION IF NOT EXISTS pg_stat_statements;"': {
    test: SITE,
    named: "keep going while PostgreSQL's statistics are turned on",
  },
  "sudo nano /etc/filebeat/filebeat.yml": editor,
  "DATE=$(date +%Y%m%d_%H%M%S)": { ...backed_up, ours: "npm run backup" },
  "pg_dump therxspot | gzip > /backups/therxspot_$DATE.sql.gz": { ...backed_up, ours: "npm run backup" },
  'find /backups -name "therxspot_*.sql.gz" -mtime +30 -delete': { ...backed_up, ours: "npm run backup" },
  "aws s3 sync s3://therxspot-documents s3://therxspot-documents-backup": {
    ...backed_up,
    ours: "npm run backup",
  },
  "gunzip < /backups/therxspot_20260203_120000.sql.gz | psql therxspot": {
    ...backed_up,
    ours: "npm run restore",
  },
  "sudo systemctl status postgresql": systemd,
  'psql $DATABASE_URL -c "SELECT 1;"': {
    test: SITE,
    named: "keep going while PostgreSQL's statistics are turned on",
  },
  "sudo tail -f /var/log/postgresql/postgresql-15-main.log": reading,
  "sudo systemctl status redis": systemd,
  "sudo tail -f /var/log/redis/redis-server.log": reading,
  "pm2 env therxspot": {
    not_run: "prints variables with their secrets; npm start names what is wrong instead",
  },
  "pm2 restart therxspot --max-memory-restart 1G": {
    ...pm2,
    ours: "pm2 reload ecosystem.config.cjs",
  },
  'sudo -u postgres psql -c "ALTER SYSTEM SET log_min_duration_statement = 1000;"': {
    test: SITE,
    named: "keep going while PostgreSQL's statistics are turned on",
  },
  "sudo systemctl restart postgresql": postgres_gone,
  "DEBUG=* npm start": { not_run: "the variable belongs to libraries; LOG_LEVEL=debug is ours" },
  "DEBUG=medusa:* npm start": { not_run: "the variable belongs to libraries; LOG_LEVEL=debug is ours" },
  "docker-compose -f docker-compose.scale.yml up -d --scale app=3": {
    ...scaled,
    ours: "docker compose -f docker-compose.yml -f docker-compose.scale.yml up -d",
  },
}
