-- Which units and categories were suggested for an order, and who was chosen: one row an order. Whoever answers in the end
-- stands in the order itself. The row comes into being with whichever is first, the suggestion or the dispatch.

create table suggestion (
  work_order_id     bigint not null,
  category_code     varchar(20) character set ascii collate ascii_bin not null comment 'that the agent chose',
  shown_at          datetime(3) null comment 'UTC+8; null: dispatched without a suggestion',
  catalogue_version int null comment 'that the suggestion was made by',
  learned_until     datetime(3) null comment 'UTC+8; moment of the newest earlier order it was learned from; null: from rules alone',
  unit_1            varchar(20) character set ascii collate ascii_bin null,
  source_1          varchar(12) character set ascii null,
  unit_2            varchar(20) character set ascii collate ascii_bin null,
  source_2          varchar(12) character set ascii null,
  unit_3            varchar(20) character set ascii collate ascii_bin null,
  source_3          varchar(12) character set ascii null,
  category_1        varchar(20) character set ascii collate ascii_bin null,
  category_2        varchar(20) character set ascii collate ascii_bin null,
  category_3        varchar(20) character set ascii collate ascii_bin null,
  chosen_unit       varchar(20) character set ascii collate ascii_bin null comment 'of the first dispatch',
  dispatched_at     datetime(3) null comment 'UTC+8; first dispatch',
  primary key (work_order_id),
  index by_dispatch (dispatched_at, category_code)
) engine = InnoDB default charset = utf8mb4 comment 'suggestions, to be measured against what became of the orders';
