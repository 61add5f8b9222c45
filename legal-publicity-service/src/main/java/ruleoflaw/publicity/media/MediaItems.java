package ruleoflaw.publicity.media;

import static ruleoflaw.publicity.PublicityProblem.MEDIA_ITEM_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All media items. */
@ApplicationScoped
class MediaItems implements PanacheRepositoryBase<MediaItem, MediaItemId> {
    private static final String PAGE = """
            select id, version, unitId, title, channel, publishedOn, address, laws
            from MediaItem
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (:channel is null or channel = :channel)
            order by id.value
            """;

    MediaItem get(MediaItemId id) {
        return findByIdOptional(id).orElseThrow(() -> MEDIA_ITEM_NOT_FOUND.because(id));
    }

    List<MediaItemView> matching(@Nullable String channel, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, MediaItemView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("channel", channel)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
