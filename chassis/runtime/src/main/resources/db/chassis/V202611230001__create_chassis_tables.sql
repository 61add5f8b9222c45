-- What every service of the suite keeps beside its own tables.

create table outbox_event (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    record_key  text        not null,
    subject     uuid        not null,
    type        text        not null,
    share_type  text        not null,
    payload     jsonb       not null,
    occurred_at timestamptz not null,
    traceparent text,
    recorded_at timestamptz not null default clock_timestamp()
);

create table inbox_event (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

create table idempotent_request (
    caller       text        not null,
    request_key  text        not null,
    request_hash text        not null,
    answer       jsonb,
    recorded_at  timestamptz not null default clock_timestamp(),
    primary key (caller, request_key)
);

create table stored_file (
    id          uuid primary key,
    version     bigint      not null,
    owner_unit  uuid,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null,
    occurred_on date        not null,
    received_at timestamptz not null
);

create index stored_file_sha256 on stored_file (sha256);

create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    caller      text        not null,
    operation   text        not null,
    table_name  text        not null,
    row_key     text        not null,
    before      jsonb,
    after       jsonb
);

create index audit_entry_row on audit_entry (table_name, row_key);

-- The caller and the suite's clock are handed over per transaction (see AuditContext); what runs without a caller,
-- such as a consumer or a sweep, is recorded as the system.
create function write_audit_entry() returns trigger language plpgsql as $$
declare
    who text := coalesce(nullif(current_setting('ruleoflaw.caller', true), ''), 'system');
    moment timestamptz := coalesce(nullif(current_setting('ruleoflaw.now', true), '')::timestamptz, clock_timestamp());
    old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
begin
    insert into audit_entry (at, caller, operation, table_name, row_key, before, after)
    values (moment, who, tg_op, tg_table_name, coalesce(new_row, old_row) ->> 'id', old_row, new_row);
    return null;
end
$$;

create procedure audit(audited regclass) language plpgsql as $$
begin
    execute format(
        'create trigger write_audit_entry after insert or update or delete on %s
         for each row execute function write_audit_entry()', audited);
end
$$;

call audit('stored_file');

-- An audit entry stays as it was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name;
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change();
