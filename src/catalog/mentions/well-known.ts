// Short forms that the whole field uses. Pure.

/** A paper that spells one out does not name its own work so, and hardly gives it another meaning. */
export const WELL_KNOWN = new Set(
  [
    '3DGS AGI AI API AR ASR BERT CLIP CNN CoT CPU CV DiT DL DNN DPO FFN FID GAN GCN GNN GPT GPU GRPO GUI HPC ICL IR',
    'KD KG KL KV LLM LM LMM LRM LSTM LVLM LoRA MCP MCTS MDE MDP MHA MIM ML MLLM MLP MT MoE NAS NER NLP NMT NeRF OCR',
    'OOD ORM PEFT PPO PRM PTQ QA QAT RAG RL RLHF RLVR RNN SAE SAM SDE SFT SLM SNN SOTA SSL SSM SVM SoTA T2I T2V I2V',
    'ASIC BEV EEG FPGA GPGPU IRL KAN MARL MAS MIL ODE PBR PDE PINN SNR SSIM SVG TSP TTA TTS UI UQ VAE VLA VLM VQA ViT dLLM',
  ]
    .join(' ')
    .split(' '),
);
