-- The wall between regions looks at the region of every row: with it in the index, counting a view needs no row at all.
drop index finding_l1, finding_l2, finding_l3, finding_l4, finding_l5, finding_l6;
create index finding_l1 on finding (l1, settled, sort_due, id) include (state, region);
create index finding_l2 on finding (l2, settled, sort_due, id) include (state, region) where l2 is not null;
create index finding_l3 on finding (l3, settled, sort_due, id) include (state, region) where l3 is not null;
create index finding_l4 on finding (l4, settled, sort_due, id) include (state, region) where l4 is not null;
create index finding_l5 on finding (l5, settled, sort_due, id) include (state, region) where l5 is not null;
create index finding_l6 on finding (l6, settled, sort_due, id) include (state, region) where l6 is not null;
