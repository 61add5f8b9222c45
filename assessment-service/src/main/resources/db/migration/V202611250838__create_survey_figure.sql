create table survey_figure (
    id          uuid primary key,
    version     bigint      not null,
    unit_id     uuid        not null,
    year        int         not null,
    title       text        not null,
    source      text        not null,
    held_on     date        not null,
    imported    numeric     not null,
    respondents int         not null,
    imported_at timestamptz not null,
    status      text        not null,
    objection   text,
    claimed     numeric,
    file_ids    uuid[]      not null,
    objected_on date,
    ruling      text,
    ruled       numeric,
    ruled_by    text,
    unique (unit_id, year)
);

create index survey_figure_by_unit on survey_figure (unit_id, id);
create index survey_figure_by_year on survey_figure (year, id);

call audit('survey_figure');
