package ruleoflaw.assessment.revision;

import java.sql.SQLException;
import java.util.UUID;
import ruleoflaw.chassis.testing.Database;

/** Units whose results are published, for tests of what follows from a result and not of how it came about. */
public final class Published {
    private Published() {}

    /** A new unit with this grade in the year. */
    public static UUID unit(int year, String grade, boolean vetoed) throws SQLException {
        var id = UUID.randomUUID();
        result(id, year, grade, vetoed);
        return id;
    }

    /** The published result of a unit that exists. */
    public static void result(UUID unit, int year, String grade, boolean vetoed) throws SQLException {
        try (var connection = Database.connect();
                var insert = connection.prepareStatement("""
                        insert into final_result (id, run_id, year, unit_group, unit_id, name, uscc, total, place, grade,
                                                  vetoed, revision)
                        values (gen_random_uuid(), gen_random_uuid(), ?, 'TOWNSHIP', ?, '某镇', '11530998153099910A',
                                94.67, 1, ?, ?, 1)""")) {
            insert.setInt(1, year);
            insert.setObject(2, unit);
            insert.setString(3, grade);
            insert.setBoolean(4, vetoed);
            insert.executeUpdate();
        }
    }
}
