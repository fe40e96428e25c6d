/* AMD's buffer functions of libdrm, unchanged: what AMD's thunk and graphics drivers begin with. */
#include <amdgpu.h>
#include <amdgpu_drm.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xf86drm.h>

#define CHECK(condition)                                                      \
    do {                                                                      \
        if (!(condition)) {                                                   \
            fprintf(stderr, "line %d: %s failed\n", __LINE__, #condition);    \
            exit(1);                                                          \
        }                                                                     \
    } while (0)

int main(void)
{
    struct amdgpu_bo_alloc_request request = {
        .alloc_size = 65536, .phys_alignment = 4096, .preferred_heap = AMDGPU_GEM_DOMAIN_VRAM};
    int fd = open("/dev/dri/renderD128", O_RDWR | O_CLOEXEC);
    struct amdgpu_gpu_info info;
    amdgpu_device_handle device;
    drmDevicePtr devices[4];
    drmVersionPtr version;
    uint32_t major, minor;
    amdgpu_bo_handle bo;
    void *view;

    CHECK(fd >= 0 && drmGetNodeTypeFromFd(fd) == DRM_NODE_RENDER);
    version = drmGetVersion(fd);
    CHECK(version && !strcmp(version->name, "amdgpu"));
    drmFreeVersion(version);
    CHECK(drmGetDevices2(0, devices, 4) == 1);
    CHECK(!strcmp(devices[0]->nodes[DRM_NODE_RENDER], "/dev/dri/renderD128"));
    CHECK(devices[0]->bustype == DRM_BUS_PCI && devices[0]->deviceinfo.pci->device_id == 0x744C);
    drmFreeDevices(devices, 1);
    CHECK(amdgpu_device_initialize(fd, &major, &minor, &device) == 0 && major == 3);
    CHECK(amdgpu_query_gpu_info(device, &info) == 0 && info.family_id == 145 && info.cu_active_number == 96);
    CHECK(amdgpu_bo_alloc(device, &request, &bo) == 0);
    CHECK(amdgpu_bo_cpu_map(bo, &view) == 0);
    memset(view, 7, 65536);
    CHECK(amdgpu_bo_va_op(bo, 0, 65536, 0x200000000ull, 0, AMDGPU_VA_OP_MAP) == 0);
    CHECK(amdgpu_bo_va_op(bo, 0, 65536, 0x200000000ull, 0, AMDGPU_VA_OP_UNMAP) == 0);
    CHECK(amdgpu_bo_cpu_unmap(bo) == 0 && amdgpu_bo_free(bo) == 0);
    CHECK(amdgpu_device_deinitialize(device) == 0);
    close(fd);
    puts("ok");
    return 0;
}
