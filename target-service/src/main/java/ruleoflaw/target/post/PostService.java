package ruleoflaw.target.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.unit.UnitId;
import ruleoflaw.target.unit.Units;

/** Keeps the posts of the units. */
@ApplicationScoped
@Transactional
class PostService {
    private final Posts posts;
    private final Units units;
    private final Caller caller;

    PostService(Posts posts, Units units, Caller caller) {
        this.posts = posts;
        this.units = units;
        this.caller = caller;
    }

    Page<PostView> list(PostFilter filter, PageRequest page) {
        return Page.of(posts.matching(filter, page), page, view -> view.id().value());
    }

    PostView show(PostId id) {
        return posts.get(id).view();
    }

    PostView create(UnitId unit, PostDescription description) {
        caller.mustReach(unit.value());
        units.get(unit).mustBeActive();
        var post = new Post(unit, description);
        posts.persist(post);
        return post.view();
    }

    PostView rename(PostId id, long version, String title) {
        var post = posts.get(id);
        post.mustBeAt(version);
        post.rename(title);
        posts.flush();
        return post.view();
    }
}
