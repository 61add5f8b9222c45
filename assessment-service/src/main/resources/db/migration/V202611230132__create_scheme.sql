create table scheme (
    id           uuid primary key,
    version      bigint not null,
    code         text   not null,
    edition      int    not null,
    year         int    not null,
    title        text   not null,
    status       text   not null,
    document     text   not null,
    author       text   not null,
    publisher    text,
    published_at timestamptz,
    unique (code, edition)
);

create unique index scheme_in_force on scheme (year) where status = 'PUBLISHED';
create index scheme_by_year on scheme (year, id);

-- Whatever the application does: the document of a published scheme stays as it was published.
create function keep_published_document() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and new.document <> old.document then
        raise exception 'a published scheme is frozen';
    end if;
    return new;
end
$$;

create trigger scheme_document_stays before update on scheme
    for each row execute function keep_published_document();

call audit('scheme');
