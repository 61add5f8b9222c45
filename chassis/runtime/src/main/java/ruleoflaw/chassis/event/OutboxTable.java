package ruleoflaw.chassis.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The outbox as the relay sees it: plain SQL, outside Hibernate and its transactions. */
final class OutboxTable {
    /** Any constant will do, as long as nothing else in the database locks the same number. */
    private static final long LEADER_LOCK = 7_301_202_601L;

    private OutboxTable() {}

    static boolean tryLock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LEADER_LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    static void unlock(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            try (var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                statement.setLong(1, LEADER_LOCK);
                statement.execute();
            }
        }
    }

    /** The oldest unsent rows. Rows are only ever added and deleted, so a late commit is simply found later. */
    static List<OutboxRow> oldest(Connection connection, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("select * from outbox_event order by id limit ?")) {
            statement.setInt(1, limit);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
                return rows;
            }
        }
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        var ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
        try (var statement = connection.prepareStatement("delete from outbox_event where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
        }
    }
}
