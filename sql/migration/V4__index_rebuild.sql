-- How far the building of a new search index has come. At most one is running at a time.
CREATE TABLE index_rebuild (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  running     TINYINT      NULL COMMENT '1 while running, null afterwards, so that the key admits one only',
  state       VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  target      VARCHAR(100) CHARACTER SET ascii NULL COMMENT 'name of the new index',
  last_id     BIGINT       NOT NULL DEFAULT 0 COMMENT 'the last order the present phase has dealt with',
  total       BIGINT       NOT NULL COMMENT 'orders at the beginning',
  done        BIGINT       NOT NULL DEFAULT 0,
  verified    BIGINT       NOT NULL DEFAULT 0,
  corrected   BIGINT       NOT NULL DEFAULT 0,
  started_at  DATETIME(3)  NOT NULL,
  updated_at  DATETIME(3)  NOT NULL,
  finished_at DATETIME(3)  NULL,
  UNIQUE KEY one_running (running)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Where the next slice of the comparison between MySQL and the index begins.
CREATE TABLE index_check (
  name       VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  last_id    BIGINT      NOT NULL,
  checked_at DATETIME(3) NOT NULL COMMENT 'of the last slice',
  rounded_at DATETIME(3) NULL COMMENT 'when a comparison last reached the end'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
