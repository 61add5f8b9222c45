package ruleoflaw.publicity.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.FileReference;
import ruleoflaw.chassis.file.AlikeFile;
import ruleoflaw.chassis.file.StoredFiles;

/** Looks for pictures that were used before, in whatever activity, year or unit. */
@ApplicationScoped
class LikePictures {
    private final StoredFiles files;
    private final Activities activities;
    private final PictureConfig config;

    LikePictures(StoredFiles files, Activities activities, PictureConfig config) {
        this.files = files;
        this.activities = activities;
        this.config = config;
    }

    /** How an event names the pictures of the activity. */
    List<FileReference> references(Activity activity) {
        return files.pictures(activity.fileIds());
    }

    int count(Activity activity) {
        return of(activity, null).size();
    }

    /** @param scope the unit that asks; null for those who may see the whole county */
    List<LikePictureView> of(Activity activity, @Nullable UUID scope) {
        return activity.fileIds().stream()
                .flatMap(file -> files.alike(file, config.pictureDistance()).stream()
                        .flatMap(alike -> activities.showing(alike.id()).stream()
                                .filter(other -> !other.id().equals(activity.id()))
                                .map(other -> shown(file, alike, other, activity, scope))))
                .toList();
    }

    private static LikePictureView shown(
            UUID file, AlikeFile alike, Activity other, Activity activity, @Nullable UUID scope) {
        var own = other.unitId().equals(activity.unitId());
        var view = other.view();
        var hidden = scope != null && !own;
        return new LikePictureView(
                file,
                alike.same(),
                alike.distance(),
                own,
                hidden ? null : view.id().value(),
                hidden ? null : view.unitId(),
                hidden ? null : view.title(),
                hidden ? null : view.heldOn());
    }
}
