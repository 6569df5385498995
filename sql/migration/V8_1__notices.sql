-- Each outbox row has two destinations: the search index (sent_at) and the people who have to hear of it (told_at).
ALTER TABLE outbox
  ADD COLUMN told_at        DATETIME(3)  NULL COMMENT 'when notices were written, or it was found that nobody has to be told',
  ADD COLUMN tell_parked_at DATETIME(3)  NULL,
  ADD COLUMN tell_problem   VARCHAR(500) NULL,
  ADD KEY untold (told_at, tell_parked_at, id);

-- What happened before there were notices is no news.
UPDATE outbox SET told_at = created_at;

-- One thing that a group of people has to hear of. Facts only: no word that anybody wrote, nobody's name.
CREATE TABLE notice (
  release_at    DATETIME(3) NOT NULL COMMENT 'not before that',
  unit_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose people are told',
  audience      VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'which of them',
  work_order_id BIGINT      NOT NULL,
  version       INT         NOT NULL COMMENT 'the history row it tells of',
  kind          VARCHAR(24) CHARACTER SET ascii NOT NULL,
  clock_kind    VARCHAR(16) CHARACTER SET ascii NULL,
  charged_unit  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due_at        DATETIME(3) NULL,
  at            DATETIME(3) NOT NULL,
  PRIMARY KEY (release_at, unit_code, audience, work_order_id, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How many of a kind are released together to one audience: what a message says before anybody opens it.
CREATE TABLE notice_group (
  release_at  DATETIME(3) NOT NULL,
  unit_code   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience    VARCHAR(16) CHARACTER SET ascii NOT NULL,
  kind        VARCHAR(24) CHARACTER SET ascii NOT NULL,
  urgent      TINYINT(1)  NOT NULL COMMENT 'released at any hour',
  items       INT         NOT NULL,
  released_at DATETIME(3) NULL,
  PRIMARY KEY (release_at, unit_code, audience, kind, urgent),
  KEY waiting (released_at, urgent, release_at),
  KEY of_unit (unit_code, release_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was read, by whom; what nobody opened has no row.
CREATE TABLE notice_read (
  actor      VARCHAR(40) CHARACTER SET ascii NOT NULL,
  release_at DATETIME(3) NOT NULL,
  read_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (actor, release_at),
  KEY by_time (release_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Messages for the channel outside, one a person and release; empty where none is configured.
CREATE TABLE notice_delivery (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  operator_id BIGINT       NOT NULL,
  unit_code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audiences   VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'those the person belongs to, with commas between',
  release_at  DATETIME(3)  NOT NULL,
  next_try_at DATETIME(3)  NULL COMMENT 'null: sent or parked',
  attempts    INT          NOT NULL DEFAULT 0,
  sent_at     DATETIME(3)  NULL,
  parked_at   DATETIME(3)  NULL,
  problem     VARCHAR(500) NULL,
  UNIQUE KEY once (operator_id, release_at),
  KEY waiting (next_try_at, id),
  KEY by_time (release_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Up to when groups are closed: what is told later goes into a later one. One row.
CREATE TABLE notice_watermark (
  id    TINYINT     NOT NULL PRIMARY KEY,
  until DATETIME(3) NOT NULL
) ENGINE = InnoDB;

INSERT INTO notice_watermark (id, until) VALUES (1, '2000-01-01 00:00:00.000');
