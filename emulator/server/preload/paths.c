/* Which paths are the device's, and what stands for them in the server's tree. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>

#include "preload.h"

/* Copy a path without empty and "." parts. ".." stays: it is the kernel's to follow. */
static bool tidy(const char *path, char *place, size_t room)
{
    size_t used = strlen(place);

    while (*path) {
        const char *end = strchrnul(path, '/');
        size_t length = (size_t)(end - path);
        if (length && !(length == 1 && *path == '.')) {
            if (used + length + 2 > room)
                return false;
            place[used++] = '/';
            memcpy(place + used, path, length);
            used += length;
            place[used] = 0;
        }
        path = *end ? end + 1 : end;
        if (*end && !*path && used + 2 <= room) { /* "/" at the end asks for the folder behind a link */
            place[used++] = '/';
            place[used] = 0;
        }
    }
    return true;
}

static bool has_prefix(const char *path)
{
    for (size_t index = 0; index < sizeof PREFIXES / sizeof *PREFIXES; index++) {
        size_t length = strlen(PREFIXES[index]);
        if (!strncmp(path, PREFIXES[index], length) &&
            (PREFIXES[index][length - 1] == ':' || path[length] == '/' || !path[length]))
            return true;
    }
    return false;
}

bool device_path(int folder, const char *path, char place[LONGEST_PATH])
{
    size_t tree;

    if (!server_folder || !path || !*path)
        return false;
    place[0] = 0;
    if (path[0] != '/') {
        char link[40];
        long length;
        if (folder < 0 || !active)
            return false; /* the working folder is none of ours: there is no way to get there */
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = RAW(SYS_readlink, link, place, LONGEST_PATH - 1);
        if (length < 0)
            return false;
        place[length] = 0;
    }
    if (!tidy(path, place, LONGEST_PATH))
        return false;
    /* A path inside of the tree itself, from a folder that was opened there. */
    tree = strlen(server_folder);
    if (!strncmp(place, server_folder, tree) && !strncmp(place + tree, "/tree/", 6))
        memmove(place, place + tree + 5, strlen(place + tree + 5) + 1);
    return has_prefix(place);
}

void tree_path(const char *absolute, char place[LONGEST_PATH])
{
    snprintf(place, LONGEST_PATH, "%s/tree%s", server_folder, absolute);
}

dev_t path_device(const char *absolute)
{
    unsigned minor;
    char rest;

    if (!strcmp(absolute, "/dev/kfd"))
        return makedev(KFD_MAJOR, 0);
    if (sscanf(absolute, "/dev/dri/renderD%u%c", &minor, &rest) == 1)
        return makedev(DRM_MAJOR, minor);
    return 0;
}
