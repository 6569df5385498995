CREATE USER IF NOT EXISTS 'hotline'@'%' IDENTIFIED BY 'hotline';
GRANT ALL PRIVILEGES ON `hotline%`.* TO 'hotline'@'%';
GRANT SELECT ON performance_schema.* TO 'hotline'@'%';
GRANT PROCESS ON *.* TO 'hotline'@'%';
CREATE DATABASE IF NOT EXISTS hotline;
