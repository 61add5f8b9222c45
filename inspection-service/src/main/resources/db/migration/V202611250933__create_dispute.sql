create table dispute (
    id         uuid primary key,
    version    bigint not null,
    finding_id uuid   not null references finding,
    unit_id    uuid   not null,
    ground     text   not null,
    file_ids   uuid[] not null,
    raised_on  date   not null,
    status     text   not null,
    ruled_by   text,
    ruled_on   date,
    reason     text
);

create unique index dispute_raised_of_finding on dispute (finding_id) where status = 'RAISED';
create index dispute_by_finding on dispute (finding_id, id);
create index dispute_by_unit on dispute (unit_id, id);
create index dispute_by_status on dispute (status, id);

call audit('dispute');

-- A duplicate keeps its own history and says which finding goes on.
alter table finding add column merged_into uuid references finding;
create index finding_by_merged_into on finding (merged_into, id) where merged_into is not null;
