package ruleoflaw.target.monthseal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;

/** All sealed months. */
@ApplicationScoped
public class MonthSeals implements PanacheRepositoryBase<MonthSeal, UUID> {
    private static final String ALL =
            "select s.id, s.month, s.sealedOn from MonthSeal s where s.id > :after order by s.id";

    public boolean isSealed(YearMonth month) {
        return count("month", month.toString()) > 0;
    }

    List<SealView> page(PageRequest page) {
        return getEntityManager()
                .createQuery(ALL, SealView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
