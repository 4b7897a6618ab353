package org.chanjiao.testsupport;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database of the test server, for nobody but the caller.
 *
 * @param url JDBC address, without user and password
 */
public record TestDatabase(String url) {

    /** A database with every migration applied and no row that a test wrote. */
    public static TestDatabase migrated() {
        return new TestDatabase(TestServer.instance().migratedDatabase());
    }

    /** A database without any table, for tests of the migrations themselves. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.instance().emptyDatabase());
    }

    /** Applies every migration on the class path. */
    public TestDatabase migrate() {
        TestServer.migrate(url);
        return this;
    }

    /** Connections as the role the application works with: no superuser, not the owner of the tables. */
    public DataSource asApplication() {
        return connectingAs(TestServer.APPLICATION);
    }

    /** Connections as the role that owns the tables and runs the migrations. */
    public DataSource asOwner() {
        return connectingAs(TestServer.OWNER);
    }

    private DataSource connectingAs(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(TestServer.PASSWORD);
        return source;
    }
}
