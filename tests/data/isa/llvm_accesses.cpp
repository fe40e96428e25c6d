// Writes what LLVM's own instruction tables say about instructions: one line of "wave hex" on standard input gives
// one line "wave hex reads writes types flags" on standard output. Registers are 32-bit units, comma-separated;
// types are LLVM's operand types in the order of its operands; flags: L may load, S may store, V vmcnt, E expcnt,
// G lgkmcnt, T transcendental.
//
// clang++-22 llvm_accesses.cpp -o llvm_accesses $(llvm-config-22 --cxxflags --ldflags --libs)

#include "llvm-c/Target.h"
#include "llvm/MC/MCAsmInfo.h"
#include "llvm/MC/MCContext.h"
#include "llvm/MC/MCDisassembler/MCDisassembler.h"
#include "llvm/MC/MCInst.h"
#include "llvm/MC/MCInstrInfo.h"
#include "llvm/MC/MCRegisterInfo.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/MCTargetOptions.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/raw_ostream.h"
#include <iostream>
#include <set>
#include <sstream>

using namespace llvm;

static std::set<std::string> units(const MCRegisterInfo &MRI, MCRegister Reg) {
  std::set<std::string> Result;
  for (MCPhysReg Sub : MRI.subregs_inclusive(Reg)) {
    std::string Name = MRI.getName(Sub);
    if (size_t At = Name.find("GPR"); At != std::string::npos && Name.find("GPR", At + 1) != std::string::npos)
      continue; // a tuple; its registers follow
    if (size_t At = Name.find("TTMP"); At != std::string::npos && Name.find("TTMP", At + 1) != std::string::npos)
      continue;
    for (const char *Tail : {"_LO16", "_HI16", "_gfx9plus", "_gfx11plus"})
      if (size_t At = Name.rfind(Tail); At != std::string::npos)
        Name.erase(At);
    if (Name.rfind("VGPR", 0) == 0)
      Name = "v" + Name.substr(4);
    else if (Name.rfind("SGPR", 0) == 0 && isdigit(Name[4]))
      Name = "s" + Name.substr(4);
    else if (Name.rfind("TTMP", 0) == 0)
      Name = "ttmp" + Name.substr(4);
    else
      for (char &C : Name)
        C = tolower(C);
    if (Name.empty() || Name == "vcc" || Name == "exec" || Name == "sgpr_null" || Name.rfind("src_", 0) == 0) {
      if (Name == "src_scc")
        Result.insert("scc");
      continue;
    }
    Result.insert(Name);
  }
  return Result;
}

static void print(const std::set<std::string> &Names) {
  bool First = true;
  for (const std::string &Name : Names) {
    outs() << (First ? "" : ",") << Name;
    First = false;
  }
  outs() << (First ? "-" : "");
}

int main() {
  LLVMInitializeAMDGPUTargetInfo();
  LLVMInitializeAMDGPUTarget();
  LLVMInitializeAMDGPUTargetMC();
  LLVMInitializeAMDGPUDisassembler();
  std::string Error, Line;
  Triple TT("amdgcn-amd-amdhsa");
  const Target *T = TargetRegistry::lookupTarget("amdgcn-amd-amdhsa", Error);
  std::unique_ptr<MCRegisterInfo> MRI(T->createMCRegInfo(TT));
  MCTargetOptions Options;
  std::unique_ptr<MCAsmInfo> MAI(T->createMCAsmInfo(*MRI, TT, Options));
  std::unique_ptr<MCInstrInfo> MII(T->createMCInstrInfo());
  std::unique_ptr<MCSubtargetInfo> S32(T->createMCSubtargetInfo(TT, "gfx1100", "+wavefrontsize32"));
  std::unique_ptr<MCSubtargetInfo> S64(T->createMCSubtargetInfo(TT, "gfx1100", "+wavefrontsize64,-wavefrontsize32"));
  MCContext C32(TT, MAI.get(), MRI.get(), S32.get()), C64(TT, MAI.get(), MRI.get(), S64.get());
  std::unique_ptr<MCDisassembler> D32(T->createMCDisassembler(*S32, C32)), D64(T->createMCDisassembler(*S64, C64));
  while (std::getline(std::cin, Line)) {
    std::istringstream Fields(Line);
    std::string Wave, Hex;
    Fields >> Wave >> Hex;
    std::vector<uint8_t> Bytes;
    for (size_t I = 0; I + 1 < Hex.size(); I += 2)
      Bytes.push_back(std::stoi(Hex.substr(I, 2), nullptr, 16));
    MCInst Inst;
    uint64_t Size;
    if ((Wave == "64" ? D64 : D32)->getInstruction(Inst, Size, Bytes, 0, nulls()) == MCDisassembler::Fail)
      continue;
    const MCInstrDesc &Desc = MII->get(Inst.getOpcode());
    std::set<std::string> Reads, Writes;
    for (unsigned I = 0; I < Inst.getNumOperands(); ++I)
      if (Inst.getOperand(I).isReg() && Inst.getOperand(I).getReg())
        (I < Desc.getNumDefs() ? Writes : Reads).merge(units(*MRI, Inst.getOperand(I).getReg()));
    for (MCPhysReg Reg : Desc.implicit_uses())
      Reads.merge(units(*MRI, Reg));
    for (MCPhysReg Reg : Desc.implicit_defs())
      Writes.merge(units(*MRI, Reg));
    outs() << Wave << "\t" << Hex << "\t";
    print(Reads);
    outs() << "\t";
    print(Writes);
    outs() << "\t" << MII->getName(Inst.getOpcode()) << "\t";
    for (unsigned I = 0; I < Desc.getNumOperands(); ++I)
      outs() << (I ? "," : "") << int(Desc.operands()[I].OperandType);
    const uint64_t Flags = Desc.TSFlags;
    outs() << "\t" << (Desc.mayLoad() ? "L" : "") << (Desc.mayStore() ? "S" : "") << (Flags >> 32 & 1 ? "V" : "")
           << (Flags >> 33 & 1 ? "E" : "") << (Flags >> 34 & 1 ? "G" : "") << (Flags >> 16 & 1 ? "T" : "") << ".\n";
  }
}
