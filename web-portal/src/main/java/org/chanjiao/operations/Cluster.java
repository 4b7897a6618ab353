package org.chanjiao.operations;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chanjiao.operations.StartRefused.Reason;
import org.springframework.util.FileSystemUtils;

/**
 * The database cluster inside a data folder. It is made beside its place and moved there when it is whole, so that an
 * interrupted first start begins again. Everybody proves a password (scram), and only from this machine.
 */
final class Cluster {

    private static final int INITDB_SECONDS = 300;
    private static final String ACCESS_RULES = "host all all 127.0.0.1/32 scram-sha-256%n".formatted();

    private final DataFolder folder;
    private final PostgresPrograms programs;

    Cluster(DataFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Makes the cluster where there is none, and stops whatever an earlier start left running. */
    DatabaseSecrets ready() throws IOException {
        if (!Files.exists(folder.cluster())) {
            var secrets = secretsOfNewCluster();
            create(secrets);
            return secrets;
        }
        if (!Files.exists(folder.secrets())) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "数据目录 " + folder + " 缺少口令文件 " + folder.secrets() + "。");
        }
        new Leftovers(path(), programs).stop();
        return DatabaseSecrets.read(folder.secrets());
    }

    Path path() {
        return folder.cluster();
    }

    private DatabaseSecrets secretsOfNewCluster() throws IOException {
        if (Files.exists(folder.secrets())) {
            return DatabaseSecrets.read(folder.secrets());
        }
        var secrets = DatabaseSecrets.generate();
        secrets.write(folder.secrets());
        return secrets;
    }

    private void create(DatabaseSecrets secrets) throws IOException {
        var beside = folder.clusterInTheMaking();
        var password = beside.resolveSibling("initdb.password");
        DurableFile.write(password, secrets.superuser());
        if (initialise(beside, password, "C.UTF-8") != 0 && initialise(beside, password, "C") != 0) {
            throw new IOException("initdb failed");
        }
        Files.delete(password);
        Files.writeString(beside.resolve("pg_hba.conf"), ACCESS_RULES);
        Files.move(beside, path(), ATOMIC_MOVE);
    }

    /** Characters are told apart by PostgreSQL's own C.UTF-8; the system's is taken besides where it has one. */
    private int initialise(Path cluster, Path password, String systemLocale) throws IOException {
        if (Files.exists(cluster)) {
            new Leftovers(cluster, programs).stop();
            FileSystemUtils.deleteRecursively(cluster);
        }
        var options = new ArrayList<>(List.of("-D", cluster.toString(), "-U", DatabaseSecrets.SUPERUSER));
        options.addAll(List.of("--pwfile", password.toString(), "--auth=scram-sha-256", "--encoding=UTF8"));
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=" + systemLocale));
        options.add("--lc-messages=C");
        return programs.run(INITDB_SECONDS, "initdb", options.toArray(String[]::new));
    }
}
