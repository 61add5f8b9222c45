-- The files behind a fact: owning service, path there and hash, as its event named them.
alter table fact add column files jsonb not null default '[]';
