/**
 * The repositories that Docker maintains itself, whose names have no slash; the public registry of Amazon ECR has them too. Any
 * other bare name is no image of Docker Hub but one that is built, loaded or renamed on the way to the cluster.
 * Source: https://github.com/docker-library/official-images/tree/master/library, verified 2026-11-21; those withdrawn by now that
 * can still be pulled are among them.
 */
export const DOCKER_OFFICIAL_IMAGES: ReadonlySet<string> = new Set(
  `adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita
  buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo
  couchbase couchdb crate dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang
  express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world
  hitch httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jenkins jetty jobber joomla jruby julia kapacitor kibana kong krakend
  lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mysql nats
  nats-streaming neo4j neurodebian nextcloud nginx node notary odoo open-liberty openjdk oraclelinux orientdb owncloud percona perl
  photon php php-zendserver phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star redis redmine registry
  rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa silverpeas solr sonarqube spark spiped storm swift swipl teamspeak
  telegraf tomcat tomee traefik ubuntu unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper`.split(
    /\s+/,
  ),
);
