create table annual_plan (
    id              uuid primary key,
    version         bigint not null,
    assessment_year int    not null,
    title           text   not null,
    issuer          text   not null,
    issuer_name     text   not null,
    drafted_by      text   not null,
    status          text   not null,
    document_number text,
    filing_number   text,
    approved_by     text,
    approved_on     date,
    -- The last wall: whatever the code may do, no plan is approved by its author or without its papers.
    constraint annual_plan_approved check (status = 'DRAFT' or (approved_by is not null and approved_by <> drafted_by
        and approved_on is not null and document_number is not null and filing_number is not null))
);

create index annual_plan_by_year on annual_plan (assessment_year, id);
create unique index annual_plan_of_issuer on annual_plan (assessment_year, issuer_name) where status = 'APPROVED';

call audit('annual_plan');

create table annual_plan_item (
    id             uuid primary key default gen_random_uuid(),
    annual_plan_id uuid      not null references annual_plan,
    position       int       not null,
    item_id        uuid      not null,
    kind           text      not null,
    theme          text,
    legal_basis    text      not null,
    designation    text,
    starts_on      date      not null,
    ends_on        date      not null check (ends_on >= starts_on),
    unit_groups    varchar[] not null,
    -- deferred, as an amendment may change the order of the items
    constraint annual_plan_item_once unique (item_id) deferrable initially deferred
);

create index annual_plan_item_of_plan on annual_plan_item (annual_plan_id, position);

call audit('annual_plan_item');

create table annual_plan_amendment (
    id             uuid primary key default gen_random_uuid(),
    annual_plan_id uuid not null references annual_plan,
    position       int  not null,
    reason         text not null,
    document       text not null,
    amended_by     text not null,
    amended_on     date not null
);

create index annual_plan_amendment_of_plan on annual_plan_amendment (annual_plan_id, position);

call audit('annual_plan_amendment');

alter table inspection_round
    add column plan_item_id        uuid,
    add column outside_plan_reason text,
    add constraint inspection_round_planned_or_not check (plan_item_id is null or outside_plan_reason is null);

create index inspection_round_by_plan_item on inspection_round (plan_item_id, id);
