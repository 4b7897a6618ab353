# syntax=docker/dockerfile:1
# The portal alone, for an external PostgreSQL 18: docker compose up starts both.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests -Dspotless.check.skip -pl web-portal -am package \
 && java -Djarmode=tools -jar web-portal/target/web-portal-*.jar extract --destination /portal \
 && mv /portal/web-portal-*.jar /portal/portal.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home portal && install -d -o portal -g portal /data
COPY --from=build /portal /portal
USER portal
WORKDIR /data
VOLUME /data
ENV LC_ALL=C.UTF-8 MALLOC_ARENA_MAX=2
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n" >&3 && grep -q "\"UP\"" <&3'
ENTRYPOINT ["java", "-Xmx512m", "-Xss512k", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-jar", "/portal/portal.jar"]
CMD ["--port", "8080", "--data", "/data"]
