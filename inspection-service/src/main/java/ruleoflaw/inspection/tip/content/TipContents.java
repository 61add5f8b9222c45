package ruleoflaw.inspection.tip.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told, and whatever belongs to it. */
@ApplicationScoped
class TipContents implements PanacheRepositoryBase<TipContent, UUID> {
    Optional<TipContent> behind(byte[] codeHash) {
        return find("codeHash = ?1", (Object) codeHash).firstResultOptional();
    }

    boolean isKnown(String externalNumber) {
        return count("externalNumber = ?1", externalNumber) > 0;
    }

    void add(TipMessage message) {
        getEntityManager().persist(message);
    }

    void add(TipAttachment attachment) {
        getEntityManager().persist(attachment);
    }

    Optional<TipMessage> message(UUID id) {
        return Optional.ofNullable(getEntityManager().find(TipMessage.class, id));
    }

    Optional<TipAttachment> attachment(UUID id) {
        return Optional.ofNullable(getEntityManager().find(TipAttachment.class, id));
    }

    List<TipMessage> messages(UUID tip) {
        return getEntityManager()
                .createQuery("from TipMessage where tipId = :tip order by number", TipMessage.class)
                .setParameter("tip", tip)
                .getResultList();
    }

    List<TipAttachment> attachments(UUID tip) {
        return getEntityManager()
                .createQuery("from TipAttachment where tipId = :tip order by number", TipAttachment.class)
                .setParameter("tip", tip)
                .getResultList();
    }

    void erase(UUID tip) {
        for (var what : List.of("TipContent", "TipMessage", "TipAttachment")) {
            getEntityManager()
                    .createQuery("delete from " + what + " where tipId = :tip")
                    .setParameter("tip", tip)
                    .executeUpdate();
        }
    }
}
