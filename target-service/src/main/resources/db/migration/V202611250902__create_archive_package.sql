create table archive_package (
    id         uuid primary key,
    version    bigint      not null,
    plan_id    uuid        not null references plan,
    year       int         not null,
    retention  text        not null,
    sha256     text        not null,
    size       bigint      not null,
    entries    int         not null,
    created_at timestamptz not null
);

create index archive_package_by_year on archive_package (year, id);

call audit('archive_package');
