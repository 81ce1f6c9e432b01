/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -18 CFA -15 OF -19 VAE -16 action -16 applicable -18 comment -18 criterion -22 deadline -19 expectedLevel -18 expiry -16 indicator -23 label -22 lastCheck -17 links -17 none -27 priority -18 proofs -17 responsible -17 score 33 severity -17 status -26 version -19
h/(none)	BC -19 OF -15 body -18 comment -16 deadline -15 expectedLevel -18 label -17 none -18 phase -15 score -18 severity -20
h/?	BC -37 CFA -31 VAE -30 applicable 15 body -29 comment -49 criterion -36 date -30 documents -25 expectedLevel -33 expiry -29 indicator -46 label -39 lastCheck -30 links -24 phase -25 proofs -41 reference -27 score -28 session -25 step -25 version -35
h/?$	BC -28 CFA -22 VAE -25 applicable 15 body -26 comment -43 criterion -33 date -27 documents -20 expectedLevel -29 expiry -24 indicator -42 label -34 lastCheck -26 links -16 phase -21 proofs -37 reference -27 score -28 session -22 step -24 version -29
h/^a	BC -18 CFA -22 OF -19 VAE -22 applicable -31 body -19 comment 31 criterion -21 date -36 end -17 expectedLevel -22 indicator -22 label -33 lastCheck -45 links -30 none -38 phase -16 priority -15 proofs -31 reference -21 responsible -33 score -19 session -21 severity -22 start -16 status -49 step -19 steps -29 trainee -17 version -20
h/^actio	BC -17 CFA -15 OF -21 VAE -15 action 32 applicable -20 body -15 comment -25 criterion -15 deadline -23 end -16 expectedLevel -16 indicator -18 label -19 links -18 none -19 priority -19 responsible -34 session 22 severity -15 status -20 trainee -18 version -16
h/^appr	BC -17 CFA 26 OF -17 applicable -15 label -18 none -18 status -16
h/^bil	BC 17 none -16
h/^bilan	BC 22 label -15 none -20 proofs -15
h/^c	BC -35 OF -24 VAE -18 action -29 body -26 comment -24 criterion 18 date -23 deadline -31 expectedLevel -27 expiry -25 lastCheck -26 none -33 priority -23 reference -18 responsible -32 score -25 session -16 severity -25 step -15 version -19
h/^ce	BC -19 OF -18 VAE -15 action -30 applicable -21 body -23 criterion -23 deadline -36 expiry -18 indicator -27 label 19 lastCheck -21 links -31 none -30 priority -23 responsible -30 score -16 severity -19 status -40 version -19
h/^dat	BC -27 CFA -21 OF -26 VAE -21 action -27 applicable -22 body -23 comment -32 criterion -27 date 18 deadline 18 end -21 expectedLevel -19 indicator -28 label -36 links -31 none -41 phase -16 priority -30 proofs -42 reference -24 responsible -32 score -26 session -20 severity -34 start 21 status -37 steps -15 version -27
h/^dern	BC -15 OF -16 action -17 applicable -15 comment -22 criterion -16 date -18 deadline -16 expectedLevel -16 indicator -19 label -23 lastCheck 28 links -21 none -22 priority -17 proofs -21 responsible -22 score -17 severity -17 status -18 version -15
h/^derni	BC -23 CFA -17 OF -20 VAE -17 action -24 applicable -19 body -20 comment -28 criterion -23 date -23 end 24 expectedLevel -24 expiry -22 indicator -23 label -26 lastCheck 21 links -25 none -29 priority -23 proofs -28 responsible -26 score -21 severity -23 start -29 status -25 version -20
h/^eleme	BC -16 action -19 criterion -18 date -18 deadline -21 documents 15 expectedLevel -18 expiry -18 indicator -21 label -18 lastCheck -19 links -26 none -28 priority -18 proofs 22 reference -15 responsible -23 score -15 session -17 severity -19 status -20 version -16
h/^gravi	BC -16 OF -16 action -17 comment -19 criterion -16 deadline -19 expiry -16 indicator -16 label -17 links -19 none -21 proofs -16 score -15 severity 20 status -19
h/^in	BC -18 CFA -25 OF -39 VAE -46 applicable 37 comment -17 deadline -16 indicator -15 label -15 links -17 none -20
h/^indic	BC -19 CFA -18 OF -20 VAE -18 action -22 applicable -18 body -17 comment -25 criterion -25 date -22 deadline -23 expectedLevel -23 expiry -22 indicator 26 lastCheck -21 links -31 none -27 priority -23 proofs -38 responsible -35 severity -21 status -35 version 15
h/^last	BC -15 action -15 comment -19 criterion -16 date -21 deadline -24 end 15 expectedLevel -15 expiry -15 indicator -16 label -17 lastCheck 29 links -17 none -21 priority -16 proofs -19 responsible -18 severity -16 status -22
h/^le	BC -20 CFA -16 OF -21 VAE -18 action -20 applicable -21 comment -20 date 23 deadline -30 expiry -31 indicator -34 lastCheck -35 none -27 priority -19 proofs -16 score -16 severity -17 status -27 version -19
h/^n	BC -15 comment 21 none -19 reference -15 responsible -16 session -18 status -18 steps -16
h/^nb	BC -17 OF -17 VAE -15 applicable -16 body -18 criterion -18 date -17 deadline -19 expectedLevel -16 expiry -15 indicator -21 label -17 links -24 none 21 priority -19 proofs -22 reference -17 responsible -20 score -17 session -21 severity -16 status -28 step -15 steps -19 trainee -15 version -26
h/^nivea	BC -20 CFA -16 OF -20 VAE -16 action -23 applicable -20 body -20 comment -29 criterion -20 date -19 deadline -26 expiry -23 indicator -27 label -28 lastCheck -25 links -26 none -27 proofs -24 responsible -29 score -24 session -17 version -22
h/^not	BC -16 CFA -15 OF -17 VAE -16 action -30 comment 19 criterion -20 deadline -23 documents -17 expectedLevel -19 indicator -18 label -20 links -23 none -22 phase -18 priority -17 proofs -18 reference -15 responsible -28 score 19 step -19
h/^n°	BC -15 action -16 body -18 comment -25 date -16 deadline -19 documents -19 expectedLevel -16 expiry -16 indicator 17 label -22 lastCheck -15 links -25 none -40 priority -17 proofs -28 reference 30 responsible -27 score -16 session -20 severity -15 status -27 steps -19
h/^of	BC -15 CFA -19 OF 27 VAE -18 applicable -21 none -18 status -16
h/^pr	BC -18 VAE -15 action -16 comment -16 date -16 expectedLevel -16 expiry -17 label -17 links -17 none -25 priority -17 proofs -15 responsible -19 score -15 severity -19 status -22
h/^rang	BC -15 action -23 comment -20 criterion -16 deadline -20 expectedLevel -15 expiry -19 label -16 lastCheck -17 none -22 priority 18 responsible -18 score -15 severity -17 status -18 version -15
h/^skill	BC 15 applicable -18
h/a	BC -45 OF -46 action 20 body -39 criterion -43 date -49 end -33 expectedLevel -51 indicator -20 label -17 links -47 none -28 phase -28 reference -45 score -32 session -39 severity -43 start -31 status -18 step -33 trainee -30
h/accom	BC 16 deadline -16 links -18 none -20 responsible -15 status -21
h/actio	BC -21 CFA -24 VAE -22 action 37 applicable -29 body -24 comment -32 criterion -22 date -17 deadline -28 expectedLevel -23 expiry -20 indicator -24 label -27 lastCheck -18 links -26 none -28 priority -25 proofs -16 score -19 severity -21 status -28 steps -24 trainee -22 version -17
h/af	BC -16 OF 18 none -19
h/afc	BC -31 CFA -22 OF 35 VAE -25 action -21 applicable -17 body -16 comment -28 criterion -22 date -19 deadline -24 expectedLevel -23 expiry -21 indicator -22 label -24 lastCheck -23 links -23 none -29 priority -17 proofs -26 responsible -26 score -18 severity -19 status -30 version -22
h/appr	BC -16 CFA 24 OF -16 applicable -15 none -17 status -16
h/appre	BC -15 CFA 27 OF -21 VAE -21 applicable -28 none -21 responsible -17 session -17 steps -20
h/artif	BC -15 OF -16 action -22 applicable -15 comment -21 criterion -17 deadline -19 documents 15 expectedLevel -16 expiry -17 indicator -20 label -18 none -28 priority -18 proofs 16 responsible -16 score -16 severity -15 status -20
h/asses	BC 20 applicable -15 comment -15 none -15 responsible -15 steps 23
h/atten	BC -16 CFA -18 OF -20 VAE -16 action -19 applicable -19 body -21 criterion -23 date -19 documents -19 end -20 expectedLevel 22 expiry -19 indicator -28 lastCheck -16 links -27 phase -18 priority -21 proofs -37 reference -20 responsible -31 score -21 session -23 severity -21 start -18 status -31 step -17 version -20
h/au	BC -20 CFA -23 OF -22 VAE -21 body -18 comment -23 criterion -18 date -21 end 19 expectedLevel -20 expiry 18 indicator -18 label -23 lastCheck -28 none -28 proofs -27 reference -17 responsible -29 score -22 session -19 severity -23 status -28 steps -16 version -23
h/audit	BC -24 CFA -25 OF -27 VAE -17 action -29 criterion -21 date -22 deadline -32 documents -16 expiry -25 indicator -33 label -16 lastCheck -22 links -28 priority -28 reference -16 responsible -27 score -18 session -16 severity -25 steps -16 version -24
h/audit$	BC -21 CFA -21 OF -23 VAE -17 action -23 comment 18 criterion -20 date -17 deadline -25 expectedLevel -24 expiry -20 indicator -28 label -33 lastCheck -18 links -23 priority -22 reference -15 responsible -24 score -15 session -16 severity -20 steps -18 version -19
h/bc	BC 34 CFA -27 OF -26 VAE -26 action -17 applicable -24 comment -20 criterion -15 deadline -17 expectedLevel -17 indicator -16 label -17 lastCheck -17 links -17 none -23 priority -17 proofs -19 responsible -18 severity -17 status -21
h/bc$	BC 28 CFA -21 OF -24 VAE -19 applicable -15 none -20 status -16
h/bd	BC 18 criterion -15
h/bil	BC 19 status -15
h/bilan	BC 31 OF -21 VAE -16 action -16 applicable -17 body -21 comment -26 criterion -18 deadline -22 expectedLevel -16 expiry -17 indicator -20 label -19 lastCheck -16 links -23 none -26 priority -16 proofs -20 responsible -25 score -15 session 23 severity -23 start -16 status -19 steps -17 trainee -23 version -15
h/bilan de	BC 19 OF -16 none -15
h/bilan$	BC 21 OF -17 body -18 comment -22 deadline -16 links -17 none -20 responsible -19 session 21 start -17 status -18 step -15 steps -17 trainee -23
h/blabl	BC -16 OF -16 applicable -15 body -15 comment 27 criterion -15 deadline -19 expectedLevel -19 expiry -17 indicator -17 label -18 lastCheck -17 links -22 none -18 priority -19 proofs -21 responsible -19 severity -20 status -23 version -18
h/by	BC -17 CFA -15 OF -17 VAE -15 action -17 applicable -15 body -15 comment -20 criterion -18 date -17 deadline 18 expectedLevel -19 indicator -21 label -20 lastCheck -19 links -25 none -24 priority -19 proofs -25 reference -17 score -17 session -17 severity -20 status -25 version -17
h/c	BC 15 OF -28 VAE -27 action -29 comment -33 criterion 18 date -25 deadline -35 documents -17 expectedLevel -22 expiry -31 lastCheck -30 none -34 phase -17 priority -29 reference -21 responsible -34 score -30 severity -35 status -17 step -19 version -25
h/c est	BC -15 criterion -25 deadline -24 expectedLevel -15 indicator 17 label -26 lastCheck -16 none -26 responsible -17 severity -16
h/c$	BC 22 CFA -24 OF -18 VAE -16 body -16 comment -19 expectedLevel -15 indicator -27 label -27 links -26 none -16 priority -17 proofs -26 responsible -15 severity -15 status -21 version -15
h/ca	BC -20 OF -20 action -21 applicable -23 body -19 criterion -21 date -18 deadline -26 documents -16 expectedLevel -24 expiry -21 lastCheck -19 links -34 none -35 priority 16 proofs -40 responsible -32 score -19 version -23
h/cbc	BC 37 CFA -25 OF -20 VAE -20 action -20 applicable -23 body -18 comment -28 criterion -25 date -19 deadline -24 expectedLevel -24 expiry -21 indicator -22 label -25 lastCheck -22 links -23 none -28 priority -25 proofs -24 responsible -24 score -19 severity -25 status -30 version -22
h/ce	BC -28 CFA -22 OF -25 VAE -23 action -35 applicable -30 body -27 criterion -24 date -22 expiry -28 indicator -36 lastCheck -37 none -32 priority -34 reference -15 responsible -40 score -27 session -17 severity -28 steps -17 version -26
h/cfa	BC -23 CFA 35 OF -29 VAE -32 applicable -32 criterion -15 deadline -15 expectedLevel -15 label -16 links -15 none -21 responsible -16 status -18
h/cfa$	BC -23 CFA 28 OF -24 VAE -28 applicable -18 none -18 status -16
h/class	BC -18 CFA -15 OF 16 action -16 applicable -17 comment -22 criterion -16 date -16 deadline -16 expectedLevel -16 expiry -17 indicator -20 label -18 lastCheck -15 links 19 priority -15 proofs -24 responsible -24 score -16 severity -16 status -23 version -20
h/colum	BC -16 OF -16 action -15 comment -17 criterion -15 deadline -15 expectedLevel -15 indicator -16 links -18 none -18 priority -15 proofs -18 responsible -20 severity -17 status 25
h/comment	BC -15 OF -17 applicable -20 body -15 comment 34 criterion -19 deadline -19 expectedLevel -16 expiry -19 indicator -20 label -21 lastCheck -15 links -20 none -30 priority -24 proofs -25 responsible -23 score -16 severity -18 status -25
h/comp	BC 26 OF -15 comment -15 none -16 proofs -15 responsible -15 status -19
h/comp$	BC 26 OF -16 comment -15 deadline -15 label -15 none -16 proofs -16 responsible -15 severity -15
h/compl	BC -17 OF -17 VAE -15 action -17 applicable -17 body -15 comment -25 criterion -18 expectedLevel -21 expiry -17 indicator -18 label -19 lastCheck -20 links -27 none -21 priority -23 proofs -21 responsible -25 score 16 severity -18 version -19
h/conce	BC -18 OF -16 action -17 applicable 30 deadline -17 label -17 none -22 priority -16 proofs -17 severity -19 status -29
h/crite	BC -21 CFA -18 OF -20 VAE -20 action -25 applicable -20 body -21 comment -26 criterion 35 date -24 deadline -26 expiry -26 label -40 lastCheck -28 links -28 none -29 priority -26 proofs -33 responsible -36 score -24 severity -27 status -37 version -21
h/crite$	BC -19 CFA -15 OF -19 VAE -16 action -23 applicable -18 comment -23 criterion 24 deadline -20 expiry -17 indicator -30 label -21 lastCheck -18 links -20 none -20 priority -21 proofs -22 responsible -20 score -17 severity -18 status -23 version -23
h/d	BC -33 CFA -30 OF -34 VAE -33 applicable -36 criterion -39 documents -27 expectedLevel -48 indicator -15 label -35 none -16 proofs -26 responsible -44 score -32 session -36 severity -39 trainee -34 version -29
h/dat	BC -31 CFA -25 OF -30 VAE -26 action -34 applicable -27 body -32 comment -39 criterion -33 date 20 documents -15 expectedLevel -34 indicator -33 label -39 links -45 none -44 phase -17 priority -34 proofs -44 reference -31 responsible -37 score -30 session -31 severity -37 status -47 steps -29 trainee -26 version -34
h/dat de	BC -17 action -18 comment -19 criterion -18 date 16 deadline -19 expectedLevel -20 expiry 15 indicator -20 label -23 links -29 none -30 priority -20 proofs -27 responsible -22 score -15 severity -22 status -28
h/de forma	BC -15 none -32 responsible -16 steps -20
h/de l	BC -26 CFA -19 OF -23 VAE -20 action -22 applicable -21 criterion -16 deadline -20 expectedLevel -32 expiry -17 indicator -46 lastCheck -24 none -32 phase -15 priority -23 proofs -35 responsible 15 score -20 session -21 version -17
h/de la	BC -17 body -30 comment -31 criterion -20 date 17 deadline -24 end -21 expectedLevel -19 indicator -21 label -22 lastCheck -24 none -17 priority -20 reference -19 responsible -29 start -17 version -18
h/dern	BC -16 OF -16 action -17 applicable -16 comment -23 criterion -18 date -18 deadline -24 expectedLevel -17 expiry -22 indicator -21 label -25 lastCheck 26 links -18 none -20 priority -15 proofs -20 responsible -24 score -18 severity -17 status -18 version -16
h/derni	BC -23 CFA -18 OF -21 VAE -19 action -25 applicable -21 body -15 comment -27 criterion -23 date -37 end 22 expectedLevel -26 expiry -27 indicator -24 label -27 lastCheck 28 links -28 none -39 priority -27 proofs -28 responsible -27 score -23 severity -28 start -25 status -35 version -23
h/doc	BC -24 CFA -22 OF -25 VAE -23 action -33 applicable -24 body -24 comment -39 criterion -28 date -32 deadline -27 documents 31 expectedLevel -29 expiry -32 indicator -38 label -24 lastCheck -27 none -45 phase -20 priority -30 score -23 session -35 severity -25 step -26 version -16
h/doc$	BC -18 CFA -17 OF -19 VAE -17 action -21 applicable -18 body -16 comment -22 criterion -22 date -27 deadline -23 expectedLevel -20 expiry -25 indicator -39 label -24 lastCheck -18 none -37 priority -22 score -19 session -27 severity -19
h/docum	BC -24 CFA -21 OF -23 VAE -21 action -21 applicable -22 body -22 comment -32 criterion -24 deadline -36 expectedLevel -31 expiry -30 indicator -40 label -31 lastCheck -33 none -32 phase -16 priority -27 proofs 16 score -28 session -25 severity -27
h/docum$	BC -18 CFA -17 OF -18 VAE -17 action -27 applicable -17 body -17 comment -26 criterion -20 deadline -28 expectedLevel -25 indicator -30 label -28 lastCheck -29 none -42 phase -18 priority -21 reference 16 score -24 session -19 severity -20 step -17
h/dri	BC -18 CFA -16 OF -19 VAE -15 action -18 applicable -18 body -17 comment -23 criterion -16 date -15 deadline -22 expectedLevel -19 expiry -18 indicator -18 label -15 lastCheck -17 links -24 none -26 priority -21 proofs -20 responsible 30 score -18 severity -17 status -22 version -17
h/dt	BC -16 CFA -15 OF -16 action -16 applicable -15 body -16 comment -21 criterion -17 date 23 expectedLevel -17 indicator -20 label -18 lastCheck -18 links -21 none -23 priority -17 proofs -22 reference -16 responsible -22 score -17 session -15 severity -17 status -22 steps -15 version -17
h/du	BC -33 CFA -29 OF -35 VAE -21 applicable -33 body -40 comment -21 criterion -38 deadline -15 expiry -16 indicator -35 priority -38 responsible -15 score -35 severity -36 status -15 steps -16
h/e	BC -19 CFA -18 OF -16 VAE 20 applicable -21 comment -21 indicator -17 label -18 links -21 proofs -18 responsible -24 score -16 severity -16 version -16
h/ech	BC -16 OF -17 action -17 applicable -16 comment -19 criterion -18 date -16 deadline 25 expectedLevel -18 indicator -17 label -18 lastCheck -16 links -20 none -21 priority -19 proofs -20 responsible -19 score -17 severity -18 status -19 version -17
h/eleme	BC -16 OF -15 action -19 comment 15 criterion -19 date -17 deadline -22 documents 19 expectedLevel -18 expiry -18 indicator -22 label -18 lastCheck -18 links -25 none -27 priority -18 proofs 19 reference -15 responsible -23 score -15 session -17 severity -18 status -20 step -17 version -16
h/en	BC -34 CFA -30 OF -33 VAE -30 action -40 applicable -35 body -34 comment 15 criterion -36 deadline -17 documents -29 expectedLevel -42 expiry -42 lastCheck -41 links -59 none -41 phase -26 reference -30 score -30 session -31 severity -38 start -15 step -31 version 18
h/entre	BC -15 OF -15 action -16 body 16 comment -28 deadline -20 documents -15 expectedLevel -15 expiry -17 indicator -16 label -15 lastCheck -15 links -26 priority -18 proofs -18 reference -19 responsible -23 score -17 session -15 start 19 status -27 step -15 steps -25 trainee -15 version -16
h/est	BC -24 CFA -18 OF -21 action -17 body -20 comment -36 criterion -32 date -21 deadline -32 documents -23 expectedLevel -23 expiry -22 lastCheck -23 none -39 phase -17 priority -23 reference -16 responsible -35 score -15 session -18 severity -30 status 19 step -23 version -25
h/eta	BC -16 CFA -15 OF -16 VAE -15 action -18 applicable -15 body -16 comment -20 date -17 deadline 24 expectedLevel -18 lastCheck -16 links -18 none -21 priority -19 proofs -20 responsible -20 score -18 severity -19 status -19 version -16
h/evalu	BC -18 OF -17 action -21 applicable -17 body -19 criterion -25 date -19 deadline -28 end -18 expectedLevel -19 expiry -24 links -22 none -24 priority -21 proofs -26 responsible -25 session -19 severity -18 steps 22
h/evalu$	BC -15 OF -15 action -18 criterion -17 date -19 deadline -24 expectedLevel -17 expiry -21 indicator -24 links -20 none -20 priority -18 proofs -24 responsible -21 score -18 severity -17 version -15
h/evide	BC -19 CFA -16 OF -19 VAE -16 action -26 applicable -17 body -15 comment -20 criterion -19 date -16 deadline -18 expectedLevel -19 indicator -20 label -22 lastCheck -16 none -26 priority -16 proofs 21 responsible -25 score -19 severity -21 status -24 version -18
h/f	BC -17 CFA 16 VAE -15 action 15 applicable -19 body -17 comment -33 criterion -17 deadline -25 expectedLevel -16 expiry -22 indicator -19 label -21 lastCheck -20 links -20 none -26 priority -22 proofs -32 responsible -27 score -15 severity -16 status -29 version -19
h/fair	BC -17 CFA -17 OF -17 VAE -17 action 25 applicable -20 comment -24 criterion -21 date -15 deadline -24 expectedLevel -28 expiry -24 indicator -23 lastCheck -23 links -20 proofs -32 responsible -24 score -18 severity -18 status -25 version -24
h/forma	BC -19 CFA -17 OF 19 action -17 comment -24 criterion -19 deadline -22 documents -16 expectedLevel -18 expiry -18 indicator -22 label -19 lastCheck -16 links -29 priority -21 proofs -23 reference -23 responsible -26 score -17 session 20 severity -19 trainee -26 version -15
h/i	BC -22 CFA -20 OF -18 VAE -16 action -22 body -19 comment -30 criterion -21 deadline -19 expectedLevel -22 expiry -17 indicator -21 label -25 lastCheck -19 links -31 none -26 priority -19 proofs 15 responsible -24 score -20 steps 24 version -16
h/impor	BC -15 OF -15 action -16 comment -21 criterion -18 deadline -17 expectedLevel -19 indicator -17 label -19 lastCheck -15 links -18 none -20 priority 27 proofs -19 responsible -18 score -16 severity -16 status -20 version -17
h/impor$	BC -16 OF -16 action -16 body -16 comment -22 criterion -18 deadline -17 expectedLevel -19 indicator -18 label -18 lastCheck -16 links -18 none -21 priority 28 proofs -20 responsible -20 score -17 severity -16 status -20 version -17
h/ind	BC -21 CFA -17 OF -21 VAE -17 action -21 applicable -23 comment -30 criterion -27 date -17 deadline -20 expectedLevel -19 expiry -18 indicator 30 lastCheck -19 links -23 none -33 priority -21 proofs -24 reference -19 responsible -30 score -17 session -15 severity -22 step -15 version -21
h/ind$	BC -16 OF -16 action -18 comment -29 criterion -21 date -16 deadline -18 expectedLevel -16 expiry -16 lastCheck -15 links -20 none -25 priority -17 proofs -22 reference -17 responsible -23 severity -18 version -18
h/indic	BC -24 CFA -19 OF -24 VAE -20 action -25 applicable -22 body -20 comment -34 criterion -34 date -24 deadline -28 documents -20 expectedLevel -28 expiry -24 indicator 37 lastCheck -26 links -32 none -34 phase -20 priority -26 proofs -42 reference -28 responsible -42 session -20 severity -27 step -23
h/indic$	BC -17 OF -17 action -17 applicable -17 comment -28 criterion -25 date -15 deadline -21 documents -17 expectedLevel -21 expiry -16 indicator 31 lastCheck -19 links -20 none -21 phase -15 priority -18 proofs -26 reference -22 responsible -32 score -19 session -15 severity -19 step -20 version -19
h/it	BC -15 OF -15 action -21 applicable -15 comment -18 criterion -17 date -18 expectedLevel -21 expiry -17 indicator -25 lastCheck -16 links 19 none -26 priority -18 proofs -18 responsible -26 score -15 version -22
h/j	BC -18 OF -16 VAE -15 action -25 applicable -20 body -21 criterion -17 deadline 20 end -15 expectedLevel -29 expiry -17 indicator -22 label -17 lastCheck -20 links -28 none -35 priority -22 reference -19 responsible -27 score -17 session -19 severity -17 step -18 version -19
h/je	BC -19 OF -18 comment -41 criterion -18 deadline -27 expectedLevel -32 expiry -16 indicator -23 lastCheck -20 links -27 none -29 priority -18 proofs 20 responsible -28 severity -18 version -16
h/l	BC -16 action -44 date -33 deadline -50 expiry -41 label 17 lastCheck -44 links -26 none -52 phase -26 priority -43 proofs -22 score -41 severity -15 trainee -17 version -23
h/la	BC -31 CFA -20 OF -25 VAE -19 action -27 applicable -19 comment -40 criterion -34 deadline -39 end -27 expectedLevel -31 indicator -31 label -37 none -25 phase -19 priority -34 reference -30 responsible -16 session 16 start -26 status -15 step -18
h/last	BC -18 CFA -15 OF -17 VAE -15 action -19 applicable -16 comment -23 criterion -19 date -27 deadline -31 end 16 expectedLevel -19 expiry -20 indicator -18 label -21 lastCheck 36 links -20 none -26 priority -19 proofs -22 responsible -20 score -18 severity -20 start -17 status -26 version -18
h/le	BC -41 CFA -37 OF -41 VAE -37 action -47 applicable -43 body -22 comment -59 criterion -17 date 15 documents -20 lastCheck 17 none -51 phase -27 priority -42 proofs -16 reference -33 score -36 session -34 severity -40 status -60 steps -25 trainee -24 version -43
h/le$	BC -26 CFA -25 OF -27 VAE -26 action -32 applicable -27 body -32 comment -38 criterion -37 date 17 expectedLevel -41 indicator -44 label -41 links -47 none -38 priority -28 proofs -45 reference -20 responsible -47 score -27 session -26 severity -29 status -35 step -15 steps -29 trainee -22 version -25
h/level	BC -16 OF -16 VAE -15 action -25 applicable -15 body -15 comment -28 criterion -17 deadline -18 expectedLevel 18 expiry -16 indicator -18 label -25 lastCheck -15 links -18 proofs -19 responsible -24 score -17 severity -16 status -22 version -19
h/moi	BC -17 OF -18 VAE -15 applicable 29 comment -19 deadline -16 indicator -17 none -18 status -22
h/nb	BC -15 CFA -15 OF -17 VAE -15 applicable -17 body -17 criterion -15 date -17 deadline -21 expectedLevel -15 expiry -18 indicator -23 label -18 lastCheck -15 links -26 none 24 phase -16 priority -18 proofs -23 reference -19 responsible -21 score -17 session -20 severity -16 status -29 step -16 steps -18 version -25
h/nc	BC -22 CFA -21 OF -26 VAE -21 action -28 body -19 comment -30 criterion -20 date -21 deadline -25 expiry -24 indicator -24 label -27 lastCheck -21 links -29 none -35 priority -20 proofs -32 responsible -25 score -23 severity 19 version -21
h/nc$	BC -18 CFA -15 OF -20 VAE -15 action -19 comment -19 criterion -16 date -16 deadline -18 expectedLevel -25 expiry -18 indicator -18 label -18 lastCheck -18 links -21 none -26 priority -17 proofs -26 responsible -22 score -15 status 18 version -17
h/nivea	BC -21 CFA -16 OF -20 VAE -16 action -24 applicable -20 body -19 comment -29 criterion -21 date -21 deadline -27 documents -16 expectedLevel 18 expiry -24 indicator -27 label -30 lastCheck -25 links -26 none -29 proofs -26 responsible -29 score -24 session -16 version -24
h/no	BC -22 CFA -19 OF -29 VAE -19 action -24 applicable -21 body -19 comment -31 criterion -26 date -26 documents -24 expectedLevel -26 expiry -22 indicator 19 label -28 lastCheck -23 links -32 phase -20 priority -23 proofs -31 reference 17 responsible -31 score -22 session -20 severity -23 status -33 step -20
h/not	BC -25 CFA -19 OF -25 VAE -24 action -25 applicable -20 body -19 comment 27 criterion -22 date -17 deadline -27 documents -25 end -17 expectedLevel -29 expiry -22 indicator -21 label -26 lastCheck -22 links -30 none -35 phase -17 priority -27 proofs -25 reference -18 responsible -36 score 15 session -22 severity -19 start -15 step -20 steps 15 trainee -16 version -21
h/n°	BC -24 CFA -19 OF -27 VAE -22 action -34 applicable -27 body -30 comment -39 date -27 deadline -33 documents -25 end -18 expectedLevel -28 expiry -31 indicator 28 label -45 lastCheck -35 links -35 none -16 phase -19 priority -37 proofs -37 reference 31 responsible -37 score -30 session -26 severity -31 start -19 status -46 step -15 steps -24 trainee -18
h/n°$	BC -17 CFA -16 OF -18 VAE -15 action -18 applicable -18 comment -19 criterion -25 date -17 deadline -17 expectedLevel -18 expiry -18 indicator 31 label -33 lastCheck -22 links -21 priority -19 proofs -32 responsible -24 score -20 severity -17 status -26
h/o	BC -24 CFA -22 VAE -18 action -23 applicable 19 comment -30 criterion -17 date -16 deadline -20 expectedLevel -18 expiry -16 indicator -21 label -18 lastCheck -17 links -26 priority -17 proofs -18 responsible -23 score -19 severity -19 trainee -15 version -17
h/o n	BC -21 CFA -15 OF -21 VAE -17 applicable 22 comment -22 indicator -18 proofs -16 responsible -15
h/of	BC -30 CFA -21 OF 40 VAE -31 action -24 applicable -38 comment -16 criterion -26 deadline -37 expiry -27 indicator -29 label -27 lastCheck -28 links -28 priority -24 reference -22 responsible -36 session -17 severity -26 status -27 step -16 trainee -16 version -27
h/of$	BC -23 CFA -19 OF 30 VAE -21 applicable -22 comment -17 expectedLevel -15 none -18 proofs -19 responsible -15 trainee -17
h/on	BC -25 CFA -21 OF -25 VAE -22 action -30 applicable -25 body -21 comment -34 criterion -27 date 17 deadline -32 expectedLevel -33 indicator -33 none -37 phase -15 priority -30 proofs -38 reference -18 responsible -38 score -25 session -17 severity -31 version -28
h/ou	BC -32 CFA -24 OF -30 VAE -27 action -36 applicable -38 comment -46 criterion -33 date -33 deadline -45 end -18 expectedLevel -32 expiry -34 indicator -40 label -51 lastCheck -34 links 30 none -51 phase -27 priority -43 proofs -45 reference -25 score -22 session -29 severity 17 start -18 step -27 steps -20 trainee -19 version -31
h/out	BC -16 OF -20 action 16 body -15 comment -18 criterion -22 date -20 expectedLevel -18 expiry 17 indicator -18 label -20 lastCheck -24 links -20 none -21 proofs -18 responsible -19 status -20 steps 18
h/par	BC -17 OF -16 action -15 body -16 comment -24 criterion -16 documents -18 expiry -17 indicator -23 label -17 lastCheck -15 links -22 priority -18 proofs -24 reference -16 responsible 30 score -15 session -16 severity -17 status -30 version -19
h/pas	BC -17 OF -15 action -16 applicable -17 comment -24 criterion -19 deadline -22 expectedLevel -19 indicator -24 label -21 lastCheck 16 links -34 none -22 priority -17 proofs -24 responsible -29 score -15 status 21
h/pilot	BC -16 OF -15 action -16 comment -17 label -15 links -19 none -15 proofs -21 reference -17 responsible 29 severity -18 status -21
h/point	BC -21 CFA -16 OF -20 VAE -18 action -25 applicable -20 body -19 criterion -26 date -22 deadline -30 expectedLevel -24 expiry -25 label 17 none -34 priority -24 proofs -15 severity -22 status -26 version -24
h/possi$	BC -15 OF -15 action -19 applicable -15 body -15 comment -18 criterion -17 deadline -16 documents -16 expectedLevel 29 indicator -19 label -18 links -21 priority -19 proofs -24 responsible -19 score -16 severity -27 status -25 version -17
h/pour	BC -22 CFA -25 VAE -21 action -33 applicable 24 body 16 criterion -29 date -30 deadline 27 documents -17 expiry -32 label -33 lastCheck -32 links -31 none -39 priority -26 proofs -40 reference -22 responsible -27 score -22 session -21 severity -25 step -17 steps -17 version -27
h/preuv	BC -18 CFA -16 OF -19 VAE -18 action -27 applicable -20 body -21 comment -36 criterion -25 deadline -31 documents 21 end -16 expectedLevel -30 expiry -32 indicator -25 label -28 lastCheck -25 phase -16 priority -25 proofs 30 reference -23 responsible -29 score -24 session -33 severity -28 step -22 steps -21 trainee -16 version -23
h/preuv$	BC -17 action -20 comment -26 deadline -16 expectedLevel -16 expiry -29 indicator -17 label -16 lastCheck -21 links 17 priority -17 proofs 18 reference -16 responsible -20 score -16 session -24 severity -22 steps -16 version -18
h/prior	BC -16 action -18 body -17 comment -22 criterion -19 date -15 deadline -20 expectedLevel -18 expiry -18 indicator -18 label -20 lastCheck -19 links -24 none -22 priority 25 proofs -23 responsible -15 score -18 severity -20 status -23 version -17
h/prior$	BC -15 VAE -16 action -15 body -16 comment -19 criterion -15 deadline -17 expectedLevel -15 expiry -16 label -16 lastCheck -17 links -24 none -21 priority 27 proofs -21 score -15 severity -19 status -21 version -15
h/que	BC -26 CFA -15 OF -22 VAE -16 applicable -27 body -20 criterion -26 date -22 expiry -25 indicator -29 links -32 none -23 priority -22 responsible -25 score -17 severity -25 status -42 version -19
h/quel	BC -16 OF -16 action -18 applicable -16 comment -21 date -19 deadline -20 expiry -18 label -16 links -18 none -26 priority -17 reference -24 responsible -18 score -15 severity -16 status -24
h/qui	BC -26 CFA -21 OF -26 VAE -22 action -30 applicable -28 date -31 deadline -36 end -17 expectedLevel -38 expiry -31 indicator -35 lastCheck -32 links -39 none -39 phase -15 priority -31 reference -23 responsible 27 score -24 session -20 severity -30 start -17 status -42 step -16 steps -23 trainee -20 version -27
h/quoi	BC -16 action -21 comment -28 criterion -19 date -19 deadline -22 expectedLevel -19 expiry -24 label 20 lastCheck -21 links -31 none -26 priority -24 proofs 18 responsible -25 score -16 severity -24 status -30 version -22
h/rag	BC -22 CFA -19 OF -22 VAE -18 action -23 applicable -20 body -24 comment -20 criterion -21 date -18 deadline -23 expectedLevel -22 expiry -21 indicator -22 label -21 lastCheck -20 links -25 none -29 priority -24 proofs -24 responsible -25 score -19 severity -24 status 35 version -23
h/rang	BC -15 action -21 body -15 comment -19 criterion -16 date -15 deadline -20 expectedLevel -16 expiry -19 indicator -15 label -18 lastCheck -17 links 21 none -25 priority 16 responsible -20 score -16 severity -18 status -20 version -16
h/relev	BC -22 applicable 18 deadline -15 lastCheck -15 status -15
h/requi	BC -15 OF -16 applicable -16 comment -23 criterion -18 deadline -18 indicator -17 label 18 lastCheck -15 links -21 none -24 priority -20 proofs -15 responsible -21 score -15 severity -16 status -21 version -16
h/s	BC -19 CFA -18 OF -20 applicable 20 comment -29 criterion -20 date -21 deadline -25 expectedLevel -16 expiry -24 label -26 lastCheck -21 links -29 none -27 proofs -34 reference -21 score -18 session -21
h/si	BC 16 OF -15 action -17 comment -25 deadline -18 label -15 lastCheck -15 links -15 none -20 priority -22 proofs -17 responsible -18 severity 22 status -29
h/skill	BC 23 VAE -16 applicable -21
h/statu	BC -15 OF -15 action -18 applicable -17 criterion -18 deadline -20 expectedLevel -20 expiry -16 indicator -25 label -22 lastCheck -17 links -22 none -26 priority -23 proofs -24 responsible -25 score -24 severity -17 status 21 version -17
h/temp	BC -18 OF -17 VAE -15 action -16 applicable -16 comment -25 criterion -15 documents -23 expectedLevel -16 indicator -22 label -16 lastCheck 15 links -24 priority -18 proofs -19 reference -20 responsible -22 score -15 session -19 severity -17 status -28 version -16
h/the	BC -19 OF -17 action -25 applicable -20 body -15 comment -27 criterion -21 deadline -23 expiry -17 indicator -22 lastCheck -19 links 19 none -23 priority -20 responsible -24 score -15 severity -19 status -29 version -15
h/train	BC -19 CFA -16 OF 27 VAE -26 action -17 applicable -24 comment -23 criterion -16 deadline -17 end -22 expectedLevel -16 expiry -16 indicator -15 label -18 none -24 priority -16 proofs -19 score -17 session -22 severity -17 start -20 status -21 steps -24
h/v	BC -17 CFA -18 OF -16 VAE 20 action -18 applicable -20 comment -22 date -15 deadline -16 expiry -17 indicator -21 label -15 lastCheck -15 links -18 priority -16 proofs -18 reference -20 responsible -24 status -26
h/vae	BC -30 CFA -28 OF -29 VAE 44 applicable -35 comment -18 criterion -16 deadline -16 expectedLevel -15 indicator -16 label -17 links -15 none -22 priority -19 proofs -17 responsible -16 score -18 severity -16 status -20
h/vae$	BC -26 CFA -19 OF -21 VAE 31 applicable -17 comment -18 deadline -15 label -15 none -20 priority -20 proofs -16 responsible -15 severity -16 status -21
h/val	BC -17 OF -17 VAE 20 action -15 comment -19 criterion -15 date -20 deadline -17 expectedLevel -15 expiry 15 indicator -17 label -16 links -19 none -21 priority -16 proofs -18 responsible -20 score -16 status -18 version -16
h/vers	BC -18 CFA -15 OF -18 VAE -15 action -21 applicable -17 body -19 comment -22 criterion -16 date -18 deadline -25 expectedLevel -23 expiry -19 indicator -18 label -18 lastCheck -19 none -31 priority -21 proofs -27 responsible -25 score -18 session -17 severity -22 status -26 version 29
h/versi	BC -18 OF -19 VAE -16 action -19 applicable -18 body -15 comment -22 date -19 deadline -20 expectedLevel -21 expiry -20 indicator -22 label -21 lastCheck -20 links -31 none -29 priority -21 proofs -34 responsible -23 score -18 severity -19 status -25 version 37
h/we	BC -15 action -17 applicable -21 body -15 comment -22 deadline -23 expectedLevel -20 label -17 lastCheck -15 links -20 none -20 severity -22 status 26
h/what	BC -17 OF -15 action 15 applicable -19 comment -25 criterion -18 deadline -19 documents 15 indicator -22 lastCheck -16 links -26 none -18 priority -19 responsible -18 severity -19 status -24
h/(sentence)	CFA -33 VAE -31 date -43 documents 15 end -26 expectedLevel 15 links -18 none -26 phase -23 reference -26 responsible -34 score -31 session -21 start -28 status -15 trainee -22 version -35
h/^apren	CFA 21 none -17 status -17
h/^val	CFA -16 VAE 21 action -16 comment -18 date -19 deadline -15 expectedLevel -17 expiry 16 indicator -17 label -15 links -19 none -24 priority -17 proofs -20 responsible -20 score -16 severity -19 status -23 version -17
h/a$	CFA 17 action -27 applicable -24 comment -27 criterion -18 deadline -22 expiry -19 indicator -21 label -22 lastCheck -20 links -21 priority -22 proofs -31 responsible 27 status -24 version -20
h/aff	CFA -15 action -20 comment -21 deadline -17 expiry -15 indicator -15 none -24 proofs -23 responsible 28 status -23
h/apren	CFA 21 none -17 proofs -15 status -16
h/apren$	CFA 22 none -17 proofs -15 status -16
h/call	CFA -17 OF -15 VAE -18 applicable 17
h/de	CFA -44 OF -37 VAE -49 action -16 applicable -52 comment -17 criterion -15 indicator -24 links -15 responsible -17 step -22 steps -24 trainee -15 version -27
h/ecsr	CFA 19
h/n	CFA -21 OF -28 VAE -19 action -20 applicable 26 body -19 criterion -21 date -19 deadline -25 documents -16 end -17 expectedLevel -20 expiry -21 indicator -25 label -21 lastCheck -17 links -28 priority -28 proofs -25 reference -20 responsible -29 score -21 session -22 severity -26 start -16 steps -18 version -20
h/n$	CFA -16 OF -19 VAE -18 applicable 22 body -15 comment -25 criterion -15 deadline -16 expectedLevel -15 indicator -19 label -15 links -17 priority -18 proofs -17 responsible -22 score -16 severity -16
h/pro	CFA 20
h/titr	CFA 20 OF -16 comment -17 criterion -16 indicator -17 links -15 none -16 proofs -17 responsible -15 status -20
h/to	CFA -23 VAE -23 action 22 applicable -24 body -20 comment -32 date -24 deadline -28 expiry -26 label -31 lastCheck -25 none -35 priority -26 proofs -38 responsible -32 score -27 severity -28 status -29 version -30
h/^af	OF 15
h/^artif	OF -15 action -22 comment -20 criterion -16 deadline -18 documents 15 expectedLevel -15 expiry -15 indicator -18 label -16 none -26 priority -16 responsible -15 score -15 status -18
h/^categ	OF -17 links -15 none 22 priority -15 proofs -15 status -21
h/^coule	OF -16 comment -16 deadline -15 indicator -15 links -33 none 33 proofs -16 responsible -18 status -19
h/^dt	OF -15 action -16 body -15 comment -22 criterion -17 date 23 expectedLevel -15 indicator -19 label -18 lastCheck -17 links -22 none -21 priority -15 proofs -24 reference -17 responsible -21 score -15 session -15 severity -16 status -22 steps -16 version -16
h/^suppo	OF -16 action -16 applicable -15 comment -21 criterion -15 deadline -20 expectedLevel -16 expiry -16 indicator -27 label -16 lastCheck -16 links -34 proofs 19 reference -23 responsible -27 score -16 status -27 step -15 version -26
h/a moi	OF -15 applicable 21 none -16 status -15
h/acc	OF -16 body -15 comment -19 deadline -15 links 24 none -27 proofs -16 reference -17 responsible -18 session -18 status -19 steps 19
h/actio$	OF -19 action 20 body -17 comment -24 expectedLevel -15 label -16 links -22 none -24 proofs -23 session -17 status -21 steps -19
h/ae	OF -20 applicable 23 deadline -18 status -20
h/atten$	OF -15 action -15 body -19 criterion -19 date -15 documents -22 end -17 expiry -15 indicator -25 lastCheck -17 links -24 phase -20 priority -19 proofs -31 reference -21 responsible -23 score -16 session -22 severity -18 start -15 status -28 step -21 version -16
h/body	OF -18 body 27 comment -18 links -17 none -19 proofs -15 responsible -17 steps -15
h/body$	OF -18 body 24 links -15 none -17 responsible -16
h/champ	OF -15 none -18 status -15
h/chemi	OF -18 action -17 comment -22 criterion -18 date -16 deadline -16 expectedLevel -18 expiry -17 indicator -19 label -17 links 32 priority -15 proofs -28 responsible -20 score -16 status -21 version -18
h/class$	OF 20 comment -15 proofs -17 responsible -17 status -19
h/coule	OF -17 comment -18 deadline -16 indicator -19 links -27 none 35 priority -15 proofs -17 responsible -19 session -15 status -20
h/dat$	OF -15 action -15 body -21 comment -23 criterion -16 end 17 expectedLevel -15 expiry 16 indicator -16 label -17 links -23 none -24 priority -15 proofs -18 reference -21 responsible -25 score -15 session -24 status -19 steps -24 trainee -21 version -19
h/dead	OF -15 comment -20 deadline 26 expectedLevel -16 expiry -17 indicator -19 lastCheck -16 links -20 none -21 proofs -16 reference -15 responsible -20 severity -17 status -21
h/expir	OF -15 action -16 comment -18 criterion -15 date -36 deadline -31 expectedLevel -16 expiry 32 indicator -16 label -17 lastCheck -26 links -21 none -20 priority -16 proofs -23 responsible -17 score -15 severity -16 status -15
h/f$	OF 15 applicable -16 comment -19 deadline -15 none -17 proofs -17 responsible -16 status -18
h/falc	OF -15 none 20 responsible -15
h/guid	OF -15 action -20 body -16 comment -22 criterion -16 deadline -20 expectedLevel 25 indicator -15 label -23 lastCheck -17 links -16 priority -19 proofs -23 responsible -18 score -16 severity -18 status -22
h/item	OF -16 applicable 20 comment -24 deadline -15 indicator 19 links -20 none -24 responsible -21 status -26
h/l audit	OF -15 action -16 applicable -22 body -16 comment -16 criterion -15 deadline -17 expectedLevel 17 indicator -15 none -24 responsible -20 severity -15
h/memo	OF -15 action -18 comment 32 criterion -16 deadline -20 documents -17 expectedLevel -19 indicator -18 label -19 lastCheck -15 links -20 none -24 priority -17 proofs -21 responsible -22 severity -17 status -18 version -16
h/nam	OF -16 comment -21 criterion -21 date -23 deadline -20 end -17 expectedLevel -17 expiry -20 indicator -23 label -16 links -32 priority -18 reference -26 score -18 start -21 status -31 steps -21 version -25
h/nam$	OF -16 comment -21 date -17 deadline -20 documents -16 end -18 expectedLevel -16 expiry -18 indicator -21 label -15 links -20 priority -19 reference -26 score -18 start -16 status -28 steps -18 version -21
h/non	OF -16 action -16 comment -18 criterion -16 deadline -21 expectedLevel -21 expiry -16 indicator -18 lastCheck -16 links -18 none -23 priority -18 proofs -20 responsible -20 score -16 severity 16 version -17
h/ns	OF -16 applicable 22 deadline -16 none -21 responsible -15 status -16
h/oui	OF -15 applicable 15 comment -15 deadline -15 none -23 responsible -16 severity -16 status 15 version -15
h/pacq$	OF -16 action 18 applicable -17 comment -21 deadline -15 expectedLevel -16 links -22 none -18 priority 16 proofs -19
h/pag	OF -17 comment -22 deadline -21 links -17 none 33 proofs -15 responsible -16 status -21
h/pc	OF -16 action -15 body -18 comment -23 criterion -17 date -16 deadline -20 documents 16 expectedLevel -19 expiry -18 indicator -20 label -15 lastCheck -15 links 19 none -22 proofs 17 reference -18 responsible -18 session -20 severity -16 status -21 step -15 steps -15 trainee -15
h/perso	OF -15 action -16 body -15 criterion -17 deadline -20 expectedLevel -16 indicator -21 label -25 lastCheck -17 links -25 none -26 priority -20 proofs -26 reference -18 responsible 25 score -18 severity -17 status -28 trainee 16 version -22
h/pilot de	OF -15 action -15 comment -15 label -15 responsible 29 severity -17 status -16
h/prevu	OF -15 comment -18 criterion -16 date -26 deadline 25 expectedLevel -21 expiry -31 indicator -17 label -18 lastCheck -32 links -16 priority -16 responsible -16 severity -15 status -20
h/quali	OF -15 action -16 body -15 comment -19 deadline -18 documents -16 expectedLevel -19 expiry -15 lastCheck -15 links -18 none -18 phase -15 proofs -19 reference -17 score -16 status -23 step -16 version -20
h/suppo	OF -15 action -17 comment -23 criterion -19 date -18 deadline -20 expectedLevel -18 expiry -19 label -15 lastCheck -16 links -18 phase -16 priority -15 responsible -29 score -16 session -16 step -17
h/train$	OF 17 body -19 end -15 links -18 none -16 reference -16 responsible 15 trainee -16
h/verdi	OF -15 comment -19 deadline -16 expectedLevel -19 indicator -15 label -15 links -17 none -24 priority -19 proofs -17 responsible -18 severity -16 status 31
h/where	OF -15 action -16 applicable -17 comment -20 criterion -17 deadline -21 expectedLevel -15 expiry -15 indicator -17 label -21 lastCheck -15 links 22 none -23 priority -17 proofs -29 responsible -26 score -15 session -15 severity -18 status 19 version -16
h/y	OF -15 VAE -15 action -21 body -26 comment -29 criterion -16 deadline -24 expectedLevel -21 indicator -19 label -22 lastCheck -18 links -16 none -24 proofs -25 responsible 18 severity -18 status -27 version -20
h/^forma	VAE -15 applicable -16 body -16 deadline -17 indicator -16 label -15 links -20 none 18 priority -15 proofs -16 responsible -19 session -27 status -28
h/^pour	VAE -16 action -16 applicable 19 body 19 comment -24 criterion -16 date -16 deadline 15 expectedLevel -22 expiry -17 label -18 links -17 none -25 priority -16 proofs -18 responsible -24 severity -21 status -30 version -17
h/^prior	VAE 15 none -15
h/acq	VAE 22 expiry -26 none -16 status -17
h/exp	VAE 21 comment -15 date -26 deadline -19 expiry 16 lastCheck -22 links -16 none -16 responsible -17
h/jusq	VAE -19 date -18 expiry 23
h/learn	VAE 15 none -15 responsible -18 trainee 20
h/v a	VAE 18 applicable -16 responsible -16
h/0	action -22 applicable -27 body -30 comment -44 date -18 deadline -24 end -24 expectedLevel -26 expiry -21 indicator -28 label -30 lastCheck -23 links -26 none -34 priority -20 proofs -28 reference -19 responsible -33 score 23 session -22 severity -26 start 15 status -29 trainee -22
h/0$	action -22 applicable -22 body -22 comment -28 date -17 deadline -23 end -16 expectedLevel -25 expiry -20 indicator -24 label -27 lastCheck -20 links -21 none -25 priority -22 proofs -25 responsible -26 score 20 severity -23 status -29 version -22
h/^act	action 20 comment -18 none -15 proofs -19 responsible -18 status -15
h/^axe	action 15
h/^corre	action 17 responsible -16
h/^crit	action -15 comment -16 criterion 20 deadline -15 label -16 links -17 none -20 proofs -18 responsible -16 status -19
h/^crite	action -15 comment -21 criterion 23 date -15 deadline -20 expectedLevel -19 expiry -17 label -25 lastCheck -19 links -18 none -20 priority -16 proofs -21 responsible -21 score -15 severity -16 status -27
h/^doc	action -20 comment -26 date -21 deadline -22 documents 31 expiry -20 indicator -20 links -41 none -33 phase -16 priority -15 proofs 15 session -22 step -27 version -28
h/^echea	action -22 comment -17 date -15 deadline 22 label -15 lastCheck -17 proofs -17 status -15
h/^evide	action -21 comment -17 deadline -16 indicator -17 lastCheck -15 none -16 responsible -15
h/^fin	action -15 body -15 comment -18 end 25 expiry 19 lastCheck -17 links -20 none -22 proofs -18 reference -15 responsible -17 session -18 start -25 status -17 steps -23
h/^impor	action -15 comment -21 criterion -17 deadline -16 expectedLevel -18 indicator -16 label -17 links -17 none -19 priority 25 proofs -18 responsible -18 score -15 status -19 version -16
h/^ki	action -19 applicable -20 deadline -22 none -27 priority -17 responsible 30 severity -19 status -24
h/^mesur	action 20 comment -16 proofs -17 responsible -15 status -15
h/^ordr	action -15 comment -19 criterion -15 deadline -16 expectedLevel -15 label -15 links -17 none -18 priority 24 proofs -18 responsible -17 severity -15 status -19
h/^ou	action -16 applicable -17 body -15 comment -26 criterion -16 date -17 deadline -20 documents -17 expectedLevel -17 expiry -17 indicator -25 label -21 lastCheck -16 links 34 none -26 priority -15 proofs -25 responsible -23 session -16 severity -24 step -17 version -19
h/^owner	action -16 body -17 comment -18 criterion -16 deadline -15 indicator -15 label -17 none -27 priority -15 proofs -22 responsible 28
h/^papie	action -15 comment -19 documents 17 none -24 proofs 21 responsible -21
h/^path	action 16
h/^photo	action -21 links -15 none 25 responsible -17 status -18
h/^pj	action -16 applicable -15 comment -22 links -24 none -26 proofs 29 status -15
h/^point	action -20 criterion -19 deadline -25 expectedLevel -18 expiry -15 lastCheck -33 links -21 none -30 priority -16 proofs -18 responsible 15 severity -16 status -26
h/^preuv	action -21 applicable -16 body -17 comment -27 criterion -17 date -18 deadline -28 documents 17 expectedLevel -29 expiry -16 indicator -22 label -25 lastCheck -17 links -33 priority -19 proofs 23 responsible -16 score -17 session -17 severity -16 status -27 step -19 version -16
h/^qui	action -15 comment -23 criterion -18 deadline -15 indicator -15 label -18 links -19 none -21 proofs -27 reference -16 responsible 28 session -17 status -18
h/^reg	action 16
h/^repri	action 20 none -19
h/^requi	action -26 applicable -15 comment -24 criterion -17 deadline -16 indicator -16 label 26 links -16 none -17 priority -19 proofs -18 responsible -16 status -18
h/^rq	action -15 comment 28 deadline -17 expectedLevel -15 links -19 none -20 priority -16 proofs -17 responsible -20 session -19 status -18
h/^scop	action -20 body -17 comment -25 criterion -21 date -17 deadline -22 expectedLevel -21 expiry -20 indicator -21 label -22 lastCheck -20 links -21 none -25 priority -20 proofs -24 responsible -22 severity -21 status -23 version -20
h/^si	action -15 comment -19 deadline -16 none -17 priority -19 responsible -17 severity 20 status -24
h/^statu	action -15 criterion -15 deadline -16 expectedLevel -17 expiry -15 indicator -27 label -17 links -22 none -27 priority -17 proofs -22 reference -16 responsible -25 session -15 severity -15 status 19 version -19
h/^to	action 17 links -15
h/^vers	action -15 body -16 comment -16 deadline -15 expectedLevel -15 indicator -18 label -17 links -24 none -20 priority -15 proofs -20 responsible -19 status -21 version 29
h/a boucl	action -16 comment -22 deadline 22
h/a f	action 20 comment -23 deadline -17 proofs -17 status -15
h/a fair	action 20 comment -20 deadline -18 expiry -19 indicator -18 label -19 lastCheck -15 proofs -21 responsible -23 status -20 version -17
h/a montr	action -20 comment -20 proofs 26
h/act	action 18 comment -15 proofs -18 responsible -16
h/actio a	action 16
h/ameli	action 18 none -18 status -19
h/ameli$	action 18 none -17 status -19
h/appli	action -19 applicable 20 comment -19 criterion -17 deadline -15 expiry -16 indicator -19 label -16 none -21 priority -17 proofs -20 responsible -21 status -24
h/are	action -17 applicable -17 deadline -18 none -23 proofs -17 severity -19 status 24
h/artif$	action -15 links -22 none -15 proofs 24 version -25
h/auto	action -15 comment -27 date -18 deadline -23 expiry -20 indicator -19 label -21 links -16 none -22 priority -18 proofs -16 responsible -17 status 19
h/av	action -21 comment -23 criterion -15 date -15 deadline 23 indicator -16 lastCheck -20 links -15 none -21 priority -17 proofs -19 score -15 status 22 step -20
h/av$	action -18 comment -22 criterion -15 none -19 priority -17 proofs -17 score -15 status 23
h/avanc	action -15 comment -19 deadline -21 expectedLevel -15 indicator -15 label -15 lastCheck -18 links -15 priority -18 proofs -16 responsible -16 status 24
h/avant	action -18 comment -28 date -24 deadline 28 expiry 21 indicator -25 lastCheck -21 links -23 none -29 priority -18 proofs -30 reference -21 responsible -28 session -21 status -31 step -16 version -25
h/belon	action -15 criterion 20 indicator -16
h/boucl	action -16 comment -24 deadline 20 indicator -19 links -20 none -17 responsible -15 status 15
h/boucl pour	action -15 comment -21 deadline 22
h/by$	action -15 comment -17 criterion -15 date -16 deadline 17 expectedLevel -16 indicator -20 label -18 links -23 none -21 priority -15 proofs -22 responsible 17 severity -15 status -25 version -16
h/ce que	action -17 applicable -15 comment 16 deadline -29 indicator -17 links -19 none -16 priority -16 responsible -15 status -29
h/chapi	action -15 comment -15 criterion 20 deadline -15 expectedLevel -15 indicator -18 label -18 none -18 priority -16 proofs -17 responsible -16 score -16 severity -15 status -16 version -16
h/chemi$	action -15 comment -19 criterion -15 deadline -15 links 19 proofs -19 responsible -17 status -16
h/comment$	action -21 comment 30 none -18 steps -16
h/conf	action -15 applicable -19 comment -15 links -15 none -18 proofs -17 responsible -15 severity -26 status 24
h/corre	action 26 comment -17 links -17 none -19 priority -16 proofs -18 responsible -18 status -16
h/corri	action 21 comment -21
h/corri$	action 20 comment -20
h/cotat	action -15 comment -18 deadline -17 expiry -16 label -15 links -15 none -22 priority -15 proofs -17 status 17
h/d ameli	action 19 comment -21 none -16 status -17
h/de quoi	action -16 comment -19 criterion -16 deadline -15 expectedLevel -17 indicator -24 lastCheck -16 links -17 none -18 priority -18 proofs 16 responsible -15 severity -18 status -16
h/des	action -17 body -15 comment -22 criterion -17 date -16 deadline -18 expectedLevel 16 expiry -17 indicator 16 label -18 lastCheck -15 links -28 none -27 priority -16 reference -18 responsible -29 session -17 status -23 steps 25 trainee -15 version -23
h/do	action 22 comment -15 expectedLevel -21 proofs -21
h/do$	action 18
h/doit	action 18 label -16 proofs -20
h/du docum	action -15 comment -15 deadline -21 label -15 lastCheck -23 links 15 none -24 reference -29 version -31
h/echea	action -24 comment -20 date -25 deadline 32 expiry -22 label -17 lastCheck -24 links -18 none -15 priority -16 proofs -20 score -15 severity -15 status -22
h/elimi	action -15 severity 16
h/evide$	action -18 comment -17 criterion -16 deadline -16 expectedLevel -19 expiry -18 label -18 none -22 proofs 19 responsible -17 status -18
h/exig	action -15 comment -19 expectedLevel 17 links -16 priority -18 proofs -21 responsible -17 status -16
h/exig$	action -15 comment -19 criterion -15 expectedLevel 15 links -16 none -16 priority -20 proofs -20 responsible -16 severity -17 status -24
h/exige	action -16 comment -19 criterion -20 deadline -17 indicator -22 label 21 lastCheck -15 links -17 none -21 priority -16 proofs -19 responsible -20 severity -15 status -21
h/expec	action -18 comment -15 expectedLevel 30 label -19 links -18 none -23 priority -16 proofs -20 responsible -16 status -21
h/fair$	action 27 applicable -15 comment -20 criterion -15 deadline -20 expectedLevel -19 expiry -19 indicator -20 label -25 lastCheck -18 links -16 priority -19 proofs -28 responsible -20 status -22 version -19
h/faut	action -21 comment -21 criterion -16 date -17 deadline 25 expectedLevel -26 expiry -17 indicator -16 lastCheck -25 links -24 none -18 proofs -24 responsible -18 status -24
h/fichi	action -16 links -15 none -16 proofs 20 responsible -16 status -15
h/for	action -15 label 19 links -16 none -16 proofs -20 status -16
h/fourn	action -15 comment -17 links -15 none -17 proofs 20 status -15 step -15
h/fourn$	action -18 comment -16 links -15 none -17 proofs 23 status -15
h/gravi	action -15 comment -19 deadline -16 label -15 links -17 none -25 proofs -16 severity 18
h/green	action 21 links -19
h/guid$	action -15 comment -15 deadline -15 indicator -18 links -18 none 15 proofs -15 responsible -17 status -19
h/in	action -31 applicable 26 body -30 comment -33 criterion -17 date -28 deadline -32 expectedLevel -26 expiry -30 indicator -34 lastCheck -29 links -34 none -37 priority -23 proofs -36 reference -21 responsible -27 score -25 session -24 severity -29 start -15 steps 27 trainee -17 version -30
h/in scop	action -19 comment -19 criterion -20 deadline -21 expectedLevel -19 expiry -16 indicator -17 label -23 lastCheck -16 links -19 none -22 priority -19 proofs -22 severity -18 status -27 version -15
h/j$	action -15 comment -29 criterion -16 indicator -16 links -18 none -24 priority -16 proofs 23 responsible -18 score -15
h/jour	action -17 comment -20 criterion -15 date -18 deadline -24 expiry -22 indicator -24 lastCheck 15 links -21 none 21 priority -17 proofs -23 reference -16 score -15 status -24
h/justi	action -15 comment -17 deadline -15 expectedLevel -16 links -27 none -16 priority -15 proofs 22 responsible -17 status -16
h/ki	action -21 applicable -20 deadline -21 links -16 none -28 priority -19 responsible 33 severity -20 status -20
h/left	action 18
h/list$	action 15 expiry -16 indicator -17 links -19 none -15 proofs 17 status -15
h/maj	action -16 comment -17 criterion -15 date -25 deadline -30 expectedLevel -16 expiry -20 label -17 links -17 none -16 proofs -19 responsible -15 severity 19 status -15
h/maj$	action -16 comment -17 criterion -15 date -19 deadline -24 expectedLevel -15 expiry -21 indicator -15 label -17 links -17 none -17 proofs -18 severity 20
h/manoe	action 16 comment -15 none -20
h/men	action 21 comment -18 proofs -18 responsible -16
h/mesur	action 20 comment -15 none -16 proofs -17 status -15
h/mettr	action -15 comment -20 priority 16 proofs -17 status -17
h/mettr en	action -15 comment -21 expiry -19 priority 16 proofs -18 status -18
h/model	action -16 comment -22 criterion -20 deadline -15 indicator -18 label -15 links -18 priority -15 proofs -22 responsible -18 status -17 version 25
h/mon	action -20 body -16 comment -25 criterion -15 date -16 deadline 15 expectedLevel -16 expiry -17 indicator -19 label -17 lastCheck -17 links -23 none -26 priority -23 proofs -19 responsible -18 severity -15 version -15
h/montr	action -20 comment -23 none -21 proofs 34 responsible -19 status -17
h/montr$	action -20 comment -22 none -18 proofs 34 responsible -18 status -16
h/next	action 24 comment -20 links -17 proofs -17 responsible -20
h/next actio	action 21 responsible -15
h/no$	action -16 comment -20 criterion -15 date -17 deadline -25 label -23 links -20 none -25 proofs -21 reference 19 responsible -17 score -15 status -22 version 16
h/noter	action -21 comment 29 deadline -22 expiry -19 proofs -21 status -15
h/nourr	action 24 comment -25 deadline -24 none -17 responsible -16 status -15
h/objec	action -16 applicable -15 comment -26 criterion -17 date -18 expectedLevel -16 expiry -17 indicator -20 label 16 lastCheck -27 links -16 none -31 priority -15 responsible -16 score -15 status -27
h/on$	action -16 comment -15 date 16 deadline -24 indicator -18 label -22 links -24 none -21 priority -15 proofs -18 responsible -17 score -15 status -22 version -15
h/ord	action -15 comment -16 deadline -15 none -15 proofs -15 status -19
h/order$	action -15 applicable -15 comment -17 criterion -16 deadline -16 label -15 links -18 priority 21 proofs -18 score -16 status -22
h/out$	action 16 comment -17 links -15 steps 17
h/p	action -15 comment -26 deadline -25 indicator -18 links -27 none 16 proofs 23 responsible -19 status -26
h/pacq	action 16 applicable -16 comment -18 links -21 none -17 proofs -16
h/papel	action -19 comment -20 criterion -15 deadline -16 expectedLevel -19 indicator -17 label -20 links -22 none -15 priority -16 proofs 27 responsible -18 status -18 version -15
h/papie	action -20 applicable -16 comment -28 criterion -17 deadline -24 expectedLevel -18 indicator -34 label -25 lastCheck -19 links -25 priority -20 responsible -30 score -20 session -21 severity -16 step -18
h/papie a	action -16 comment -18 none -17 proofs 22 status -17
h/path	action 15 comment -16 indicator -16 none -19 proofs -20 responsible -15 status -18
h/photo	action -18 indicator -17 none 26 proofs -15 responsible -16 status -20
h/plan	action 21 comment -16 expectedLevel -15 label -16 lastCheck -16 links -17 none -19 priority -16 proofs -21 severity -15 status -17
h/possi	action -18 comment -17 criterion -15 deadline -15 documents -16 expectedLevel 28 indicator -17 label -17 lastCheck -16 links -20 priority -18 proofs -24 responsible -18 score -15 severity -20 status -25 version -15
h/pour$	action -18 comment -26 deadline 26 proofs -15
h/pr	action -19 comment -34 criterion -16 date -20 deadline 16 expectedLevel -17 expiry -21 label -18 links -23 none -34 priority -20 proofs -25 reference -19 responsible -27 score -17 session -19 severity -18 status -28 trainee 20
h/preco	action 21 comment -15
h/preco$	action 23 comment -16 label -15 links -16 proofs -16
h/prend	action 18 comment -17 proofs -16 status -15
h/prese	action -15 comment -24 links -20 none -20 proofs 25 responsible -18 status -19
h/prevu$	action 15 comment -15 date -19 deadline 17 expiry -25 lastCheck -21 none -19 status -16
h/prob	action -17 comment -15 links -17 proofs 22 responsible -20 status -22
h/quali$	action -15 comment -18 deadline -19 expectedLevel -18 links -18 none -15 proofs -16 severity -16 status -19 step -15 version -19
h/que je	action 15 comment -28 expectedLevel -23 label -26 proofs 20
h/range	action -15 comment -20 deadline -16 expectedLevel -17 links 24 none -18 priority -15 proofs -17 responsible -17 severity -15 status -20
h/refer	action -15 body -16 comment -26 criterion -15 deadline -16 links -22 none -24 responsible 27 start -15 status -20 steps -20 trainee -15 version -16
h/remar	action -15 applicable -19 body -19 comment 34 deadline -16 expectedLevel -21 links -22 none -22 proofs -27 responsible -18 status -19 steps -16
h/remed	action 23 comment -15 deadline -20 expiry -15 label -15 lastCheck -15 links -17 none -17 priority -15 proofs -20 severity -15 status -15
h/remed$	action 22 comment -15 deadline -16 label -15 links -16 none -16 proofs -19
h/repri	action 19 none -16
h/respo	action -21 comment -19 none -21 responsible 32 status -20
h/rest	action 16
h/rnq	action -15 comment -20 criterion 20 deadline -20 expiry -15 indicator 21 links -22 none -21 proofs -22 responsible -22 score -16 status -26 version -20
h/rq	action -15 comment 28 deadline -18 expectedLevel -16 indicator -15 label -15 links -20 none -21 priority -17 proofs -18 responsible -20 session -18 severity -15 status -19
h/scop	action -29 body -21 comment -31 criterion -28 date -23 deadline -30 expectedLevel -29 expiry -27 indicator -28 label -31 lastCheck -27 links -29 none -34 priority -28 proofs -32 responsible -34 score -18 severity -29 status -35 version -27
h/scop$	action -17 comment -18 criterion -19 deadline -19 expectedLevel -17 expiry -15 indicator -16 label -21 lastCheck -16 links -18 none -20 priority -18 proofs -20 responsible -24 severity -17 status -26
h/se que	action 15 label -17 proofs -19
h/sever	action -15 criterion -15 deadline -16 expectedLevel -18 indicator -15 label -15 links -15 none -18 priority -16 proofs -16 responsible -15 severity 23 status -20
h/ski	action -15 comment -20 deadline -20 none -20 status -15 step 15
h/sort	action 17 comment -15 links -18 responsible -15
h/tdl	action 18 proofs -16
h/text$	action 16 body -15 criterion -18 deadline -20 expiry -16 indicator -19 lastCheck -16 links -18 none -20 proofs -18 responsible -17 score -25 severity -18 status -25 version -15
h/ther	action -15 deadline -16 none -19 severity -15 status 23
h/to do	action 25 comment -15 label -15 proofs -23
h/todo	action 22 comment -29 expectedLevel -21 label -15
h/traca	action -15 comment -15 links 17 none -20 responsible -16 status -15
h/urg	action -16 applicable -17 comment -15 deadline -15 none -25 priority 30 responsible -20 severity -20 status -23
h/urgen	action -15 comment -17 expectedLevel -15 none -17 priority 25 proofs -16 status -24
h/vers$	action -16 body -16 comment -16 deadline -15 expectedLevel -15 indicator -17 label -16 links -26 none -19 priority -15 proofs -19 responsible -17 severity -15 status -19 version 27
h/0 0	applicable -21 criterion -20 expectedLevel -17 label -18 none -16 proofs -16 responsible -18 score -24 status -19
h/^appli	applicable -15
h/^confi	applicable -15 links -15 none 28 responsible -18 status -21
h/^impri	applicable -23 deadline -16 none 34 responsible -15 status -30
h/^ind	applicable -16 comment -18 criterion -22 deadline -20 indicator 37 label -29 links -18 none -27 proofs -18 responsible -22 status -28 step -15 version -15
h/^item	applicable 24 comment -28 indicator 20 links -15 none -23 proofs -19 status -26
h/^l	applicable -24 body -15 comment -23 criterion -26 deadline -16 indicator -21 lastCheck -15 links -18 none -20 priority -15 proofs -18 responsible -23 score -24 severity -18 status -27 version -16
h/^nc	applicable -22 comment -19 criterion -16 deadline -15 indicator -16 label -16 links -17 none -18 proofs -15 responsible -17
h/^organ	applicable -15 body 23 none -20 priority -15 status -16
h/^what	applicable -15 comment -23 criterion -15 indicator -19 links -20 none -15 priority -15 responsible -15 severity -15 status -23
h/b	applicable -20 comment 27 criterion -19 links -16 none -18 proofs -16 responsible -16 status -19 trainee -18
h/cab	applicable 16
h/comme	applicable -16 body -15 comment 36 expectedLevel -22 indicator -15 label -20 none -30 priority -15 proofs -26 responsible -21 severity -17 status -28
h/conc	applicable 17 none -19 status -21
h/confi	applicable -16 links -15 none 27 responsible -19 status -25
h/impri	applicable -29 deadline -15 links -15 none 34 responsible -18 status -25
h/kan	applicable -19 deadline 19 indicator -16
h/l 0	applicable -22 comment -16 criterion -21 expectedLevel -19 label -19 none -16 responsible -19 score -21 severity -15 status -19
h/ma	applicable 15
h/mo	applicable -15 indicator -16 priority 15 responsible -19 status -17
h/moi$	applicable 21 status -15
h/non$	applicable 16 deadline -17 indicator -15 none -22 proofs -15 responsible -15 severity -16
h/pj	applicable -16 comment -22 links -24 none -27 proofs 29 status -15
h/pour l	applicable 16 comment -19 deadline -20 none -21 responsible -19
h/pr qd	applicable -18 deadline 18 none -15
h/print	applicable -18 deadline -17 none 22 responsible -22 status -23
h/qd	applicable -18 deadline 18 none -15
h/refle	applicable -15 comment 23 criterion -16 deadline -17 expectedLevel -16 indicator -15 label -16 none -20 priority -17 proofs -19 responsible -17 score -15 severity -16 status -21 version -15
h/revie	applicable -16 comment -16 date -17 deadline -17 end -15 expiry -17 lastCheck 20 none -17 responsible -15 steps 15
h/suis	applicable 15 comment -15 links -23 none -18 severity -21 status 16
h/^boit	body 16
h/^clt	body 19
h/^convo	body -16 end -18 none -17 responsible -15 session -16 start -24 steps 22 trainee -15
h/^debut	body -17 comment -15 end -29 links -18 none -17 reference -17 responsible -17 session -21 start 27 steps -21 trainee -16
h/^dossi	body -18 comment -17 documents -23 indicator -16 links 18 none -28 responsible -29 status -18 step -17 steps -19
h/^entit	body 18
h/^eval	body -18 comment -15 end -27 none -21 reference -15 responsible -19 session -24 start -18 steps 27 trainee -16
h/^fact	body -20 steps 23 trainee -15
h/^form	body -16 comment -15 links -16 none -19 reference -25 responsible 18 steps -15 trainee -15
h/^intit	body -15 date -19 indicator -19 label 22 links -26 none -21 proofs 15 reference -19 session 21 status -22 steps -17
h/^livre	body -15 end -17 start -15 steps 23
h/^opco	body 16 start -15
h/^parti	body -19 comment -20 end -16 none -19 responsible -18 session -18 start -16 steps -26
h/^posit	body -15 comment -16 end -19 links -15 none -16 reference -15 responsible -16 session -17 start -16 steps 18 trainee -16
h/^quel	body -17 comment -18 criterion 15 date -15 deadline -17 expectedLevel -17 expiry -16 indicator -25 label -17 lastCheck -15 links -17 none -27 priority -17 responsible -21 status -21
h/^refer	body -16 label -20 none -21 responsible 29 steps -18
h/^salon	body 17
h/^satis	body -24 steps 20
h/^sorti	body -17 end 21 session -18 start -22 steps -17
h/^spons	body 15 session -15
h/^struc	body 15
h/after	body -18 deadline -16
h/anima	body -15 comment -16 links -17 responsible 21 steps -16
h/benef	body -18 comment -17 end -18 links -21 none -18 responsible -18 session -21 start -17 steps -20 trainee 15
h/benef$	body -16 comment -18 end -17 links -20 none -18 responsible -17 session -24 start -16 steps -19 trainee 21
h/boit	body 27 comment -15 responsible -19
h/boit$	body 21
h/cabin	body 17
h/candi	body -15 comment -16 responsible -15 session -15 steps -17 trainee 25
h/ce qui	body -19 proofs 21 responsible -20 steps -15
h/certi	body -16 comment -20 end -20 label -16 links -19 none -19 responsible -21 session -16 start -16 steps 20 trainee -17
h/clien	body 26 none -16 responsible -20 status -16
h/clien$	body 20
h/clt	body 21
h/coach	body -17 comment -21 end -16 links -20 none -16 reference -16 responsible 25 start -16 steps -22 trainee -20
h/coife	body -17 session -26 trainee 18
h/coll	body -19 comment -17 none -16 priority -19 proofs -17 responsible 22 status -15 version -15
h/comma	body 20 comment -16 links -16 none -16 responsible -17 session -18 start -15
h/comma$	body 19 links -15 responsible -16 session -18
h/compt	body -17 comment 18 steps -16
h/contr	body -16 comment -21 criterion -18 date -23 deadline -31 end -17 expectedLevel -17 expiry -27 lastCheck 26 links -22 none -30 proofs -19 responsible -25 score -19 session -15 severity -17 start -15 status -16 steps 22 trainee -16 version -17
h/convo	body -16 comment -16 end -18 links -15 none -20 responsible -16 session -16 start -26 steps 25 trainee -17
h/deb	body -15 end -21 responsible -15 session -16 start 22 steps -22 trainee -16
h/debut	body -17 end -30 links -17 none -16 reference -16 responsible -16 session -21 start 28 steps -21 trainee -15
h/dos	body -17 steps -16
h/dossi	body -24 comment -27 deadline -15 documents -25 end -25 indicator -16 links 20 start -23 status -19 step -18 steps -19
h/dossi$	body -17 comment -16 end -17 session -23 start -19 trainee -22
h/du bilan	body -17 reference -19 session 18 start -17 steps -15 trainee -30
h/echan	body -18 date -18 deadline -19 end -19 expiry -21 lastCheck 23 links -16 responsible -20 start -21 status -17
h/echan$	body -16 comment -17 links -17 responsible -17 steps -19
h/elev	body -24 comment -15 documents -19 session -20
h/elev$	body -24 comment -15 documents -20 session -19
h/elle	body -17 comment 18 steps -16
h/emplo$	body 19
h/entit	body 18
h/entre$	body 15 comment -20 deadline -17 end -16 indicator -15 links -17 responsible -17 session -16 status -17 steps -17
h/et	body -18 comment -24 criterion -17 date -18 deadline -28 documents -19 expiry -18 indicator -22 links -24 none -31 phase -17 priority -21 proofs -27 reference -24 responsible -24 status 15 step 26 steps 16 version -20
h/eval	body -17 comment -17 end -30 links -15 none -18 reference -16 responsible -22 session -21 start -18 steps 29 trainee -18
h/fil	body -16 comment -17 date -15 end -15 indicator -15 responsible -25 session -19 start -15 status -17 trainee -16 version -17
h/fin	body -18 comment -20 end 17 expiry 19 lastCheck -17 links -23 none -23 proofs -19 reference -17 responsible -20 session -20 start -26 status -17 trainee -18
h/fin$	body -17 comment -16 reference -18 responsible -17 session -18 start -17 trainee -19
h/form	body -16 comment -16 end -15 links -15 none -28 reference -27 session 18 start -15 steps -17 trainee -17
h/gr	body -19 reference -16 responsible -16 session 21 steps -15 trainee -18
h/inr	body -15 comment -15 steps 16
h/intit	body -15 date -20 indicator -23 label 26 links -27 none -22 proofs 16 reference -17 responsible -22 session 23 status -23 steps -15
h/inves	body -18 comment -20 end -20 links -18 none -20 reference -17 responsible -21 session -18 start -18 steps 25 trainee -18
h/la forma	body -18 session 27 steps -18 trainee -18
h/la perso	body -17 comment -15 documents 17
h/lead	body -15
h/nom du	body -22 comment -16 documents 17 end -25 links -21 none -15 proofs 20 reference -15 responsible -21 start -16 steps -20 version -17
h/nota	body -15 comment 31 deadline -16 label -15 links -18 none -23 priority -18 proofs -17 severity -15 status -23
h/numbe	body -15 comment -16 expiry -15 label -21 links -19 none -22 proofs -20 reference 19 responsible -19 score -15 session -17 status -16
h/numbe$	body -15 comment -19 label -18 links -20 none -25 proofs -17 reference 17 responsible -18 status -17 trainee -15
h/ocup	body -15
h/opco	body 19 comment -18 start -18
h/org	body 19 responsible -15 status -15
h/org$	body 18 responsible -15
h/organ	body 27 comment -16 none -21 priority -15 proofs -17 responsible -17 session -15 severity -15 status -18
h/organ$	body 21 responsible -17 status -15
h/owner	body -19 comment -17 deadline -20 documents -17 label -16 links -17 none -26 proofs -21 responsible 32 status -25
h/parti	body -21 comment -21 end -24 none -23 responsible -22 session -21 start -21
h/parti$	body -17 comment -17 end -20 links -23 none -17 reference -27 responsible -19 session -18 start -16
h/pay	body 20 responsible -19
h/pay$	body 20 responsible -24
h/payin	body 15 responsible -17
h/permi	body -17 comment -20 links -17 responsible -17 session 16 steps -16
h/porte	body -16 comment -16 links -20 none -19 reference -16 responsible 24 session -17 status -17
h/pr kel	body 15
h/qui pay	body 20 responsible -19
h/ref	body -23 comment -24 deadline -18 documents -22 end -20 links -26 phase -17 proofs -17 reference 31 session -37 start -19 status -26 step -16 steps -26 trainee -22 version -16
h/ref$	body -20 comment -20 end -17 links -24 session -27 start -18 steps -21 trainee -18
h/rem	body -18 comment 20 criterion -16 deadline -18 end -18 expectedLevel -17 label -15 links -24 none -24 priority -16 proofs -18 reference -18 responsible -25 session -18 severity -16 start -15 status -19 trainee -15
h/rem$	body -17 comment 20 deadline -17 end -17 expectedLevel -17 links -22 none -25 priority -16 proofs -19 reference -18 responsible -24 session -17 status -24 version -16
h/run	body -16 comment -18 date -21 deadline -19 expiry 18 lastCheck -18 links -19 none -18 reference -15 responsible -18 session 25 status -24 trainee -17
h/run$	body -15 none -15 responsible -15 session 23 status -19 trainee -16
h/salar	body -16 comment -16 reference -15 responsible -17 session -18 steps -17 trainee 20
h/salon	body 15
h/satis	body -22 steps 20
h/sen	body -18
h/sent	body -16 comment -18 documents 16 links -18 none -18 reference -15 responsible -18 session -17 steps 24 trainee -16
h/sent$	body -17 comment -19 links -17 none -17 reference -15 responsible -19 session -17 steps 23 trainee -16
h/ses	body -18 comment -16 none -16 reference -17 responsible -19 session 22 start -16 steps -22 trainee -15
h/ses$	body -17 comment -15 links -19 none -20 reference -15 responsible -21 session 24 steps -19
h/signe	body -15 comment -18 documents 17 end -16 links -15 none -17 reference -16 responsible -16 session -16 start -15 step -17 steps 24 trainee -22
h/signe$	body -15 comment -16 end -17 none -15 responsible -15 session -15 start -15 steps 22 trainee -19
h/socie	body 19 comment -15 none -15
h/sorti	body -17 comment -18 deadline -15 end 21 links -17 none -22 responsible -18 session -22 start -21 steps -18
h/sst	body -22 comment -19 end -18 links -16 none -17 reference -17 responsible -21 session -21 start -18
h/stag	body -21 end -16 indicator -15 phase 16 responsible -17 session 17 start -17 status -20 steps -21
h/stag$	body -17 end -17 responsible -15 start -17 steps -20
h/stagi	body -21 comment -18 end -16 links 16 none -17 reference -17 responsible -25 session -24 start -17 steps -26
h/stagi$	body -21 comment -18 end -17 links 17 none -18 reference -19 responsible -25 session -24 start -18 steps -18
h/start	body -15 end -27 session -20 start 27 steps -21 trainee -16
h/struc$	body 17 responsible -15 trainee -15
h/stude	body -19 comment -15 links -15 reference -16 responsible -19 session -16 steps -15 trainee 19
h/suivi	body -18 comment -18 end -20 links -16 none -18 reference -15 responsible -18 start -19 steps 19 trainee -15
h/term	body -19 comment -18 date -16 end 19 expiry 18 links -20 none -18 reference -18 responsible -20 session -18 start -23
h/test	body -16 comment -16 end -20 links -17 none -16 responsible -17 session -16 start -17 steps 20 trainee -16
h/text	body -15 criterion -17 deadline -19 expiry -15 indicator -17 lastCheck -15 links -16 none -20 proofs -19 responsible -19 score -22 severity -17 status -28 version -17
h/them	body -15
h/them$	body -15 label 16
h/tutor	body -15 responsible 17 trainee -15
h/veill	body -15
h/^analy	comment 27 deadline -16 links -16 none -18 session -23 status -16 trainee -20
h/^anyth	comment 24 responsible -16
h/^atten	comment -24 deadline -23 end -15 label 18 none -28
h/^attes	comment -19 steps 29
h/^auto	comment -18 label -15 lastCheck -16 none -17 status 20
h/^ca	comment -16 deadline -18 links -17 none -24 priority 19 responsible -18 severity -17
h/^class	comment -15 links 17
h/^comen	comment 26 criterion -15 deadline -17 expectedLevel -15 indicator -16 label -17 none -20 priority -16 proofs -16 responsible -16 start 16
h/^comme	comment 28 expectedLevel -18 label -18 none -15 proofs -22 responsible -19 status -26
h/^compl	comment -21 deadline -21 links -21 none -27 priority -18 proofs -16 responsible -21 version -15
h/^cotat	comment -17 none -19 proofs -15 status 17
h/^coul	comment -17 indicator -16 links -15 none 23 proofs -15 responsible -17
h/^curre	comment -16 expectedLevel -15 links -15 none -21 priority -16 status 23
h/^de	comment -18 expectedLevel -16 indicator -20 links -15 none -18 priority -17 proofs 17 severity -17 status -15
h/^docum	comment -18 date -23 deadline -17 expiry -18 indicator -23 label -16 links -29 none -25 proofs 18 responsible -30 session -17 version -24
h/^due	comment -16 deadline 27 expiry -15 none -15 status -15
h/^empl	comment -16 links 22 none -20 responsible -21 status -18 steps -15 trainee -17
h/^empla	comment -15 links 21 none -15 proofs -15 responsible -15 status -15
h/^entr	comment -15 steps -18 trainee -16
h/^entre	comment -16 responsible -18 start 19 steps -17
h/^et	comment -18 criterion -15 deadline -26 documents -17 indicator -16 links -17 none -26 phase -20 proofs -23 reference -18 responsible -18 session -20 step 24
h/^etap	comment -16 deadline -18 documents -22 indicator -17 links -27 none -19 phase -25 reference -17 responsible -22 status -22 step 30
h/^evalu	comment -20 end -22 none -16 session -19 status 17 steps 22
h/^exige	comment -19 criterion -21 deadline -15 indicator -22 label 20 links -15 none -19 proofs -18 responsible -20 status -19
h/^feu	comment -17 links -17 none -22 priority -18 responsible -19 score -15 status 24
h/^fil	comment -18 date -15 indicator -20 responsible -22 session -15 status -17 version -17
h/^formu	comment -20 deadline -16 documents 21 label 18 links -19 none -18 reference -15 responsible -17 session -15 status -19 step -18
h/^guid	comment -18 none 18 responsible -15
h/^heur	comment -15 expectedLevel -18 indicator -17 none 21
h/^j	comment -16 deadline 22 none -16 responsible -15 start 16 status -23 steps -16
h/^langu	comment -15 none 24
h/^lib	comment -15 date -15 expectedLevel -20 expiry -15 indicator -18 label 21 links -17 none -18 responsible -17 status -21 version -16
h/^local	comment -15 date -20 links 32 none -22 proofs -29 responsible -16 severity -15 status -23
h/^matur	comment -18 lastCheck -18 links -18 none -17 proofs -20 responsible -21 status 26
h/^mes	comment 20 responsible -17
h/^mis	comment -19 deadline -20 expiry -16 indicator -21 lastCheck 15 none -29 proofs -17 reference -15 responsible -20
h/^momen	comment -17 deadline -17 documents -26 indicator -15 links -16 none -16 responsible -15
h/^mon	comment -18 deadline 15 indicator -15 label -15 links -16 none -17 priority -15 proofs -16 responsible -16
h/^mono	comment -16 deadline -16 none -16 responsible 27 severity -16 status -23
h/^need	comment -15 none -19 responsible -25 status -15
h/^niv	comment -18 deadline -18 expectedLevel 23 label -21 none -21 proofs -17 status -16
h/^nom	comment -27 date -22 end -33 expiry -20 indicator -17 links -38 none -28 proofs 24 reference -27 responsible -36 start -27 status -28 steps -25 trainee 17 version -23
h/^numer	comment -17 indicator 16 links -15 none -17 reference 20 responsible -16 status -15
h/^objec	comment -19 indicator -15 label 17 lastCheck -15 proofs -18 status -18
h/^obs	comment 24 links -15 none -17 status -19
h/^paper	comment -21 deadline -23 documents 22 links -16 none -20 phase -16 proofs 22 responsible -20 status -22 step -15
h/^pc	comment -18 deadline -16 documents 17 links -29 none -17 proofs 18 status -15
h/^perso	comment -19 session -16 trainee 21
h/^phas	comment -15 deadline -17 documents -15 links -19 none -23 phase 20 reference -15 responsible -17 session -17 status -18 step -18
h/^piec	comment -16 none -15 proofs 16 responsible -15 status -18
h/^pilot	comment -15 label -15 links -18 proofs -19 responsible 26 severity -19 status -20
h/^porte	comment -19 links -22 none -22 proofs -15 responsible 26 session -17
h/^prix	comment -15 none 22 responsible -15 status -15
h/^profe	comment -20 deadline -17 documents -20 links -22 none -23 priority -15 proofs -17 responsible 25 session -16 status -22
h/^progr	comment -17 expiry -16 indicator -15 links -16 none -20 proofs -16 responsible -17 session 19 status 17
h/^proof	comment -15 indicator -15 label -15 links -18 none -21 proofs 23 status -18
h/^quest	comment -24 proofs -19 responsible -15 status -22
h/^rappe	comment -16 links -17 none 22 responsible -15
h/^se	comment -16 deadline -22 indicator -18 links -18 none -17 proofs -22 responsible -17 status -19
h/^seque	comment -15 deadline -16 documents -19 responsible -15
h/^sit	comment -22 criterion -16 deadline -25 label -20 links -15 none -22 priority -15 proofs -31 score -15 status 33 version -15
h/^ski	comment -20 deadline -18 none -21
h/^step	comment -18 links -15 none -22 phase -19 reference -18 session -16
h/^temp	comment -23 documents -24 indicator -21 lastCheck -18 links -22 proofs -15 reference -18 responsible -20 session -20 status -23
h/^touch	comment -20 deadline -20 documents -16 indicator -16 links -19 none -20 phase -19 reference -15 responsible -20 session -16 status -18 step 22
h/^train	comment -18 responsible -23 session -16 steps -16
h/^typ	comment -16 proofs -17 responsible -15 status -24
h/^versi	comment -17 criterion -15 date -18 expectedLevel -15 expiry -16 indicator -17 links -23 none -23 priority -15 proofs -28 responsible -27 status -22 version 33
h/^where	comment -15 deadline -16 links 20 none -16 responsible -19 status 15
h/^who	comment -15 none -16 responsible 16
h/a donne	comment -17 proofs 19 status -16
h/a l	comment -25 expectedLevel -16 indicator 16 label -24 proofs 22 status -20
h/a savoi	comment 24 deadline -15 responsible -15 steps -15
h/acc$	comment -16 none -18 reference -15 responsible -16 steps 25
h/accep	comment -15 steps 22
h/accom$	comment -17 none -15 status -17
h/accue	comment -15 none 17 status -19
h/actue	comment -15 status 19
h/actue$	comment -16 status 17
h/adres	comment -17 documents -17 reference -15 responsible -20 session -16 status -19 step -17 version -15
h/adres$	comment -15 links -26 status -15
h/ai	comment -21 proofs 25
h/aid	comment -17 indicator -17 links -15 none 24 responsible -18 status -18
h/analy	comment 28 deadline -17 expectedLevel -17 indicator -15 links -17 none -20 reference -16 responsible -15 session -24 status -17 trainee -21
h/anyth	comment 24 responsible -17
h/argum	comment 29 deadline -23 documents -24 indicator -19 links -17 none -22 phase -15 reference -16 responsible -20 session -15 status -25 step -20
h/at	comment -17 indicator -15 label -16 links -17 none -20 proofs -16 responsible -16 status -15
h/att	comment -15 expectedLevel 15 none -15
h/attac	comment -15 links -22 none -15 proofs 20
h/attes	comment -26 steps 30
h/au$	comment -18 end 15 expiry 17 links -18 none -18 responsible -16 session -16 start -19 status -15
h/autod	comment -18 links -15 none -18 priority -16 proofs -17 responsible -19 status 23
h/aux	comment -15 end -16 none -15 responsible -16 session -15 steps 17
h/avant$	comment -20 deadline 15 expiry 19 indicator -15 none -18 priority -16 proofs -20 responsible -19 status -23 version -17
h/binde	comment -15 none 20 status -15
h/blanc	comment -21 none -19 proofs -15 status 21 steps 16
h/blanc$	comment -20 none -18 status 20 steps 15
h/bloc	comment -17 criterion 16 deadline -17 documents -15 indicator -17 links -15 none -17 phase 15 responsible -17 status -16
h/bloc$	comment -17 criterion 16 deadline -18 documents -15 indicator -19 links -15 none -16 phase 16 responsible -17 status -15 step -16
h/board	comment -16 links -16 none -17 proofs -16 responsible -20 severity -15 status 23
h/bon	comment -15 criterion -16 date -15 deadline -22 expectedLevel -16 expiry 22 indicator -21 label -19 lastCheck -25 links -26 none -19 proofs -21 responsible -18 severity -17 status 17
h/caden	comment -17 links -17 none 22
h/can	comment -16 expectedLevel -18 label -16 none -15 proofs 27 status -16
h/ce qu	comment -23 deadline -15 label 24 links -17 proofs -16 status -19
h/ch	comment -18 responsible 16 steps 15
h/ch$	comment -18 none -16 steps 15
h/chant	comment -17 deadline -19 indicator -15 label -15 links -17 none -17 proofs -15
h/chant$	comment -16 deadline -18
h/charg	comment -16 expectedLevel 18 indicator -17 label -18 none -17 proofs -18 responsible 20 status -18
h/charg$	comment -16 expectedLevel 17 indicator -16 none -16 proofs -17 responsible 20 status -17
h/check	comment -17 date -24 deadline -23 expiry -25 label -18 lastCheck 30 links -17 none -20 proofs -15 responsible -16 status -18 steps 15
h/clair	comment -16 indicator -15 label 22 proofs -18 responsible -20 status -16
h/clair$	comment -16 indicator -15 label 20 responsible -20
h/cod	comment -15 date -20 expiry -18 links -27 proofs -33 reference 32 responsible -15 status -28 trainee -18 version -26
h/combien	comment -16 criterion -26 date -17 deadline -21 expectedLevel -18 expiry -19 indicator 19 label -27 lastCheck -19 links -30 none 21 proofs -29 responsible -19 status -19 version -15
h/comen	comment 24 deadline -15 label -15 none -20 proofs -15
h/comme de	comment 22 label -18 status -20
h/comme$	comment 17 none -20
h/concl	comment -18 none -16 proofs -15 status 20
h/confo	comment -24 deadline -16 expectedLevel -18 label -16 links -16 none -22 priority -17 proofs -19 responsible -18 score -15 status 22
h/confo$	comment -23 deadline -16 expectedLevel -17 label -16 links -16 none -20 proofs -15 responsible -16 status 25
h/const$	comment -16 date -30 deadline -25 lastCheck 18
h/conte	comment 26 none -15 proofs -27
h/coul	comment -18 deadline -15 links -15 none 24 proofs -15 responsible -18
h/cours	comment -16 links -16 reference -15 responsible -20 session 20
h/couve	comment -16 date -15 expectedLevel -22 links -16 priority -19 proofs -17 responsible -16 severity -21
h/couve$	comment -16 expectedLevel -24 priority -19 proofs -15 score 15 severity -21
h/cover$	comment -15 links -15 responsible -15 status -18
h/cpt	comment -16 deadline -16 indicator -15 links -16 none 21 priority -16 proofs -15 responsible -17 score -16 status -19
h/cr	comment -15 criterion 18 deadline -15 indicator -16 label -16 none -15 priority -15 proofs -15 responsible -15 status -16
h/crit	comment -17 criterion 25 deadline -15 indicator -16 label -17 links -15 none -23 priority -15 proofs -17 responsible -16 status -15 version -20
h/crit$	comment -17 criterion 21 deadline -15 label -16 none -20 proofs -15 responsible -16 status -17 version -15
h/curre	comment -17 none -18 priority -16 status 23
h/de couve	comment -16 expectedLevel -22 none -21 priority -17 severity -20 status 16
h/de preuv	comment -29 date -15 proofs 24 responsible -16 status -23
h/de trait	comment -16 date -16 deadline 17 expiry -18 label -15 lastCheck -20 links -15 none -19 proofs -17 responsible -15 severity -17 status -17
h/de$	comment -16 none 28
h/deadl	comment -15 deadline 23 lastCheck -15 links -15 none -18 proofs -15 responsible -16 status -19
h/deliv	comment -19 criterion -15 label 17 links -17 none -19 proofs -15 responsible -19
h/deman	comment -16 date -15 expectedLevel -18 label 22 links -17 proofs -22 responsible -15 steps 16
h/deman$	comment -18 expectedLevel -17 label 23 links -19 proofs -23 responsible -16 steps 18
h/destr	comment -16 steps 17
h/dispo	comment -23 end -16 links -17 none -17 proofs 18 reference -17 responsible -17 session 19 start -16 steps -16
h/dispo$	comment -17 links -18 none -19 proofs 19 responsible -18 session 17 status -17 steps -15
h/diver	comment 16
h/donn	comment -15 none -15 priority -15
h/donne	comment -21 none -19 proofs 19 responsible -16 status -15 steps 17
h/dosie	comment -16 links 17
h/driv	comment -18 links 24 responsible -15 session -15
h/due	comment -20 criterion -15 deadline 33 indicator -17 label -16 lastCheck -18 links -19 none -19 proofs -17 responsible -16 status -18
h/dure	comment -15 links -15 none 22 proofs -15
h/ecart	comment -18 deadline -15 label -19 links -15 none -19 priority -16 proofs -17 responsible 15 severity 22 status -26
h/effor	comment -16 links -15 none 21 proofs -16 responsible -15 status -16
h/eleme de	comment 24 links -19 none -21
h/els	comment 20
h/empl	comment -16 deadline -15 links 24 none -18 proofs -19 reference -15 session -16 status -18
h/empla	comment -17 deadline -15 indicator -15 links 22 none -16 proofs -16 responsible -17 status -15
h/emplo	comment -16 responsible -17 trainee -15
h/en charg	comment -16 responsible 25
h/en clair	comment -16 indicator -15 label 20 responsible -21 status -15
h/en est	comment -19 indicator -17 label -17 links -34 none -15 responsible -21 status 31
h/en oeuvr	comment -21 status 17
h/en premi	comment -17 deadline -15 priority 19
h/energ	comment -15 priority 18
h/engag	comment -22 expectedLevel -20 none -15 priority -24 proofs -23 status 19
h/engag$	comment -19 expectedLevel -19 priority -26 proofs -22 status 18
h/enreg	comment -15 deadline -16 documents 18 indicator -21 none -21 phase -15 responsible -18 step -17
h/entr	comment -17 date 15 none -19 responsible -17
h/entr$	comment -16 session -16 trainee -17
h/etap	comment -27 deadline -17 documents -18 links -18 none -25 phase -27 reference -28 session -22 step 28
h/etap$	comment -19 links -17 reference -17 session -16 step 17
h/ex	comment -18 none 25
h/execu	comment -20 deadline -20 documents -20 indicator -15 links -18 none -20 phase -17 reference -20 responsible 26 session -18 status -20 step -18
h/fact	comment -18 end -17 links -15 none -15 reference -15 session -16 start -17
h/fait	comment -16 deadline 15 step 20
h/feu	comment -17 links -17 none -24 priority -15 responsible -18 status 23
h/fichi$	comment -15 links -15 none -17 proofs 19 status -15
h/filed	comment -17 indicator -15 links 21 none -20 responsible -17 status -18 steps 16
h/fini	comment -16 label -17 lastCheck -15 links -16 none -17 proofs -16 severity -21
h/folde	comment -15 links 25 responsible -16
h/forma$	comment -24 date -20 deadline -16 expiry -16 indicator -18 links -22 priority -16 proofs -20 reference -19 responsible -19 session 16 severity -15 trainee -28
h/formu	comment -20 deadline -19 documents 21 label 18 links -19 none -17 phase -16 responsible -17 session -15 status -19 step -20
h/garde	comment 15
h/grav	comment -15 deadline -16 links -18 none -16 proofs -15 severity 26 status -20
h/head	comment 16
h/heur	comment -16 expectedLevel -19 links -17 none 22 responsible -15
h/hrs	comment -16 none 22 proofs -16 responsible -15 status -17
h/hyper	comment -18 links 18 none -16 responsible -16 status -17
h/id	comment -19 date -22 deadline -16 documents -15 expiry -16 label -17 links -23 proofs -26 reference 31 responsible -26 session -18 status -24 steps -15 trainee -18 version -25
h/id$	comment -16 date -17 label -16 links -17 proofs -15 reference 16 responsible -16 status -17 trainee -16 version -15
h/inspi	comment 19 label -20 proofs -18
h/j ai	comment -18 proofs 22
h/kilom	comment -15 deadline -15 indicator -17 links -15 none 20 responsible -15 status -18
h/koi	comment -21 criterion -23 date -15 indicator -24 label 18 links -25 none -19 responsible -21 status -18 version -17
h/l ecart	comment -15 label -19 responsible 17 status -19
h/l indic	comment -22 criterion -15 expectedLevel -16 none -21 proofs -22 responsible -23 severity -19 status 23
h/label$	comment -15 indicator -23 label 20 none -15 status -15
h/lib	comment -15 date -15 expectedLevel -19 expiry -15 indicator -17 label 24 links -17 none -18 responsible -18 status -21 version -16
h/lien	comment -16 links 31 none -20 proofs -21 reference -17 responsible -26 status -19 version -15
h/lim	comment -15 date -31 deadline 24 none -17 status -15
h/list	comment -18 criterion -18 deadline -17 expiry -21 label -18 links -18 none -23 priority -16 responsible -17 status -19 version -17
h/local	comment -16 date -17 links 31 none -20 proofs -30 responsible -18 status -22
h/locat	comment -16 links 25 none -18 proofs -15 responsible -15 status -17
h/locat$	comment -19 deadline -15 links 27 none -18 proofs -16 responsible -18 status -17 version -16
h/m	comment 17 deadline -17 expectedLevel -20 proofs -33 responsible -15 status -22
h/malle	comment -26 steps 19
h/manne	comment -16
h/marg	comment 15
h/matur	comment -17 date -16 deadline -17 indicator -22 label -20 lastCheck -21 links -19 none -24 proofs -18 reference -15 responsible -22 severity -15 status 24 version -19
h/mes	comment 18 responsible -18 status -15
h/mes not	comment 19 none -15 responsible -17
h/miles	comment -16 deadline -18 documents -22 indicator -16 links -17 none -15 phase -17 responsible -19 session -15 status -17 step 23
h/mis	comment -24 deadline -28 expiry -21 indicator -21 lastCheck 17 none -22 proofs -17 reference -15 responsible -26 version 16
h/mis en	comment -16 responsible -17 status 17
h/mobil	comment -20 deadline -18 links -18 none -19 phase -18 session -16 status -15 step -17
h/mobil$	comment -21 deadline -19 links -17 none -20 phase -17 session -15 step -17
h/mod	comment -17 none 25
h/model$	comment -21 criterion -17 links -16 proofs -17 responsible -15 version 22
h/momen	comment -18 deadline -19 indicator -16 links -19 none -21 reference -15 responsible -16
h/momen$	comment -17 deadline -19 indicator -16 links -18 none -19 responsible -17
h/mono$	comment 19 status -15 step -17
h/mot	comment 16 deadline -16 responsible -15
h/natur	comment -16 date -17 expiry -16 links -30 none -19 proofs 20 responsible -21 status -21
h/nb de	comment -16 none 21
h/nb$	comment 17 steps -15
h/need	comment -17 none -17 responsible -22
h/niv	comment -15 deadline -17 expectedLevel 26 label -16 none -19 proofs -15 responsible -16 status -15
h/nivea d	comment -17 expectedLevel -23 none -16 priority 16
h/nivea de	comment -15 expectedLevel -21 indicator -15 none -21 priority -17 status 17
h/nom	comment -25 date -22 end -32 expiry -20 indicator -19 links -38 none -29 proofs 21 responsible -30 start -26 status -27 steps -24 trainee 18 version -22
h/not 0	comment -15 score 17
h/not perso	comment 20 responsible -17
h/not$	comment 16 links -15 none -15 responsible -15 status -26 steps 24
h/numer	comment -17 indicator 18 label -15 links -16 none -16 proofs -15 responsible -17 status -16
h/obs	comment 24 none -16 status -18
h/obs$	comment 26 expectedLevel -15 label -15 links -16 none -21 severity -15 status -21
h/odd	comment 15 steps -15
h/oeuvr	comment -22 responsible -17 status 19
h/on en	comment -15 label -15 links -24 none -20 responsible -19 status 25
h/opco$	comment -15 none 23
h/order	comment -15 criterion -15 links -15 priority 17 proofs -16 status -21
h/ordon	comment -15 criterion -15 indicator -15 label -15 none -18 priority 19 proofs -15 status -17
h/ordr	comment -17 deadline -15 links -16 none -18 priority 23 proofs -18 responsible -16 status -19
h/ou$	comment -15 indicator -18 label -16 links 19 none -20 priority -15 proofs -16 responsible -19
h/outil	comment -15 indicator -16 links -16 none -17 responsible -25 status -15 step -18
h/owner$	comment -16 deadline -18 documents -15 links -18 none -17 responsible 27 status -21
h/p$	comment -15 none 19
h/pag$	comment -19 deadline -19 none 27 status -16
h/paper	comment -23 deadline -18 documents 21 links -17 none -15 phase -17 proofs 21 responsible -17 session -16 status -20
h/par$	comment -18 deadline -19 links -19 none -26 proofs -15 responsible 27 status -20
h/parco	comment -17 deadline -15 documents -15 indicator -17 links -21 none -20 reference -16 status -19
h/parco$	comment -17 deadline -15 documents -18 links -20 none -19 status -16
h/parta	comment -20 documents 16 none -16 responsible -16 session -15
h/parta$	comment -18 documents 15 none -16 responsible -15 session -15
h/pas$	comment -20 deadline -19 documents -18 indicator -19 label -15 lastCheck 16 links -24 none -16 proofs -19 responsible -21 status 17
h/passe	comment -15 deadline -15 expectedLevel 15 label -17 proofs -15 responsible -16
h/pc$	comment -17 documents 16 links 19 none -18 proofs -16 reference -18 session -19 status -15 step -15
h/peda	comment -15 end -15 session -17 start -15 steps 19
h/pens	comment 24 label -17 proofs -32
h/pense	comment 20 label -19 none -15 priority -18 proofs -19 responsible -20 status -19 version -19
h/perem	comment -15 date -20 deadline -21 expiry 26 links -15 none -19 status -17
h/perem$	comment -15 date -19 deadline -25 expiry 30 lastCheck -28 links -16 none -20 responsible -15 status -18
h/phas	comment -15 deadline -17 documents -15 links -19 none -24 phase 21 reference -15 responsible -17 session -17 status -19 step -20
h/phon	comment -15 deadline -15 links -16 none 21 responsible -15 status -19
h/piec	comment -23 date -23 deadline -21 expiry 15 lastCheck -18 none -23 proofs 18 responsible -19 session -16 severity -17 status -16
h/port	comment -16 none -20 responsible 19 status -16
h/posit	comment -15 end -19 links -15 none -16 reference -15 responsible -16 session -18 start -16 steps 18 trainee -16
h/premi	comment -21 deadline -16 end -27 none -22 priority 20 responsible -19 start 18 trainee -15
h/premi$	comment -17 priority 18
h/prese$	comment -22 links -16 none -16 proofs 19 responsible -15 status -15
h/proba	comment -21 proofs 19
h/produ	comment -15 deadline -16 documents 17 links -20 phase -15 responsible -16 status -17
h/produ$	comment -18 deadline -17 documents 20 indicator -17 links -20 phase -16 reference -15 responsible -20 status -20
h/prof	comment -16 indicator -15 reference -18
h/profe	comment -19 deadline -17 documents -25 links -23 none -23 phase -15 responsible 23 session -16 status -22 trainee 15
h/progr	comment -18 indicator -15 links -17 none -21 proofs -15 responsible -17 session 18 status 18
h/qu	comment -21 deadline -21 expectedLevel -15 label 24 none -23 proofs -22 responsible -17 status -25 version -16
h/quand	comment -20 deadline 27 documents -15 indicator -16 lastCheck -15 links -19 none -22 responsible -17 status -20
h/quand$	comment -15 deadline 20 none -15 responsible -16 status -15
h/que ca	comment 19 label -20 proofs -17
h/que j	comment 19 deadline -17 expectedLevel -17 label -20 status -16
h/que l	comment -26 label 18 proofs -21
h/quest	comment -22 proofs -19 responsible -15 status -21
h/r	comment -33 steps 26
h/r$	comment -17
h/refer$	comment -15 label 17 none -17 status -17
h/reg	comment -15 deadline 21 expiry -22 lastCheck -15
h/relea	comment -16 date -16 expiry -17 indicator -17 links -19 none -28 proofs -20 responsible -25 session -18 status -26 version 29
h/remar$	comment 26 none -15
h/remi	comment -16 documents 21 responsible -17 steps 19
h/respo$	comment -17 none -20 responsible 30 status -18
h/revie$	comment -15 lastCheck 16 steps 17
h/savoi	comment 23 responsible -15
h/savoi$	comment 23
h/sayin	comment 21
h/scor	comment -16 deadline -15 indicator -15 links -15 none -19 proofs -16 responsible -15 score 25 status -17
h/se	comment -30 criterion -16 deadline -28 indicator -23 links -25 none -25 phase -16 proofs -16 responsible -22 session -16 severity -18 status -22
h/seque	comment -17 deadline -18 documents -20 indicator -16 links -16 none -17 responsible -17 status -16
h/seque$	comment -15 deadline -15 documents -18 indicator -15 links -15 none -15 phase -29 responsible -16 step 24
h/share	comment -15 links 21 none -19 responsible -17 status -16
h/sign	comment -16 documents 17 expiry -16 links -20 none -15 responsible -18 session -15 step -21
h/sign$	comment -16 documents 17 links -15 step -22
h/sit	comment -20 deadline -26 label -20 links -16 none -18 proofs -32 responsible -24 status 31 version -15
h/sla	comment -16 deadline 19 documents -16 indicator -15 links -15 none -15 phase -16 reference -17 responsible -15 status -18 step -17
h/snag	comment 23 deadline -21 documents -21 indicator -17 links -22 none -19 phase -17 reference -16 responsible -21 status -22 step -20
h/sor	comment -22 label -19 proofs 21
h/sorti$	comment -16 deadline -15 documents 15 none -15 responsible -15
h/sprin	comment -15 links -17 none 22 responsible -16
h/stand	comment -17 expectedLevel 18 label -20 links -21 proofs -19 status 15
h/state	comment -17 criterion -16 deadline -16 expectedLevel -15 indicator -17 label 23 links -15 none -18 priority -15 proofs -17 responsible -15 status -18
h/statu$	comment -27 none -19 priority -15 proofs -15 responsible -16 score -18 status 32
h/step	comment -17 indicator -18 links -19 none -21 phase -19 reference -22 session -17
h/stock	comment -15 indicator -15 links 22 none -21 proofs -15 responsible -17 status -15
h/stock$	comment -15 links 20 none -18
h/suppo$	comment -16 deadline -16 none -36 responsible -16
h/swiml	comment -17 deadline -19 documents -16 indicator -15 links -17 none -19 phase 18 status -16
h/t	comment -21 deadline -15 links -15 none 30 proofs -17 responsible -25 status -18
h/tag	comment -16 deadline -15 indicator -15 links -18 none 16 priority -18 proofs -17 responsible -18 status -20
h/tag$	comment -15 links -16 priority -18 proofs -17 responsible -19 status -20
h/tarif	comment -17 deadline -16 indicator -17 links -19 none 26 responsible -19 status -18
h/temoi	comment -18 label -20 proofs 21
h/temoi$	comment -19 label -20 proofs 21
h/tempo	comment -17 deadline 20 none -25
h/the audit	comment -16 expectedLevel -15 proofs 20
h/timin	comment -17 deadline 19 documents -17 links -17 phase -15 status -16 step -18
h/touch	comment -19 deadline -19 indicator -15 links -18 none -19 phase -18 responsible -19 session -15 status -17 step 21
h/trace	comment -23 indicator 17 links -15 none -17 responsible -15 session -15 steps 23
h/trace$	comment -17 none -15 reference -15 steps 20
h/trait$	comment -16 date -16 deadline 16 expiry -19 label -15 lastCheck -20 links -15 none -19 proofs -17 responsible -15 severity -16 status -17
h/typ	comment -18 deadline -15 label -15 proofs -16 responsible -18 status -26
h/under	comment -15 links 19 status -15
h/up	comment 15 deadline -16 links -19 none -21 reference -17 session -19 trainee -16
h/user	comment 17
h/valab	comment -16 date -18 deadline -16 expiry 24 label -16 links -16 none -19 proofs -17 responsible -16 status -19
h/valid	comment -16 deadline -19 expiry 28 indicator -17 label -15 lastCheck -23 links -20 none -28 priority -15 proofs -31 responsible -19 severity -17 version -19
h/vecu	comment -18 documents -16 links -20 none -15 responsible -20
h/verif	comment -20 date -28 deadline -21 expiry -25 indicator -15 label 17 lastCheck 24 none -17 proofs -18 responsible -22
h/verif$	comment -18 date -30 deadline -25 expiry -25 label 18 lastCheck 25 none -16 proofs -16 responsible -20
h/verss	comment -16 criterion -15 date -15 indicator -16 links -21 none -24 priority -15 proofs -22 responsible -22 status -22 version 26
h/veut	comment -17 expectedLevel 24 label -21 proofs -20 status -15
h/voir	comment -20 expectedLevel 23 label -21 proofs -19
h/voir$	comment -21 expectedLevel 24 label -22 proofs -20 status -15
h/vrac	comment 25 indicator -15 label -21 none -15 priority -21 proofs -18 responsible -21 status -23 version -20
h/who	comment -17 links -15 none -21 proofs -15 responsible 21 session -18 status -16
h/worth	comment 20 status -15
h/^%	criterion -16 deadline -15 none -16 score 24 status -18
h/^chapi	criterion 21 deadline -15 expectedLevel -15 indicator -18 label -16 links -15 none -15 priority -16 proofs -15
h/^color	criterion -16 deadline -17 expectedLevel -16 label -16 links -16 none 20 priority -16 proofs -17 responsible -20 severity -16 status -23
h/abrit	criterion 18 label -15
h/c koi	criterion -26 indicator -22 label 27 links -28 responsible -15 status -23
h/combien$	criterion -23 indicator 17 label -24 links -27 none 15 proofs -23
h/domai	criterion 18 indicator -17 label -16
h/exact	criterion -16 label 19 proofs -21
h/gro	criterion 16
h/koi$	criterion -15 label 15 proofs -19
h/n° crit	criterion 17 indicator -15
h/paren	criterion 19 none -16
h/qui l	criterion 15 proofs -16
h/ratta	criterion 17 indicator -21 none -15
h/rnq$	criterion 19 links -17 none -24 proofs -19 responsible -17 status -21 version -16
h/^cod	date -17 links -21 proofs -24 reference 24 responsible -17 session -15 status -22 trainee -17 version -21
h/^contr	date -18 deadline -21 expiry -17 lastCheck 22 links -16 none -16 responsible -15 steps 19
h/^d	date -16 deadline 21 expiry -25 lastCheck -16 none -15 status -16
h/^echan	date -16 deadline -19 expiry -19 lastCheck 23
h/^etat	date -21 indicator -16 links -23 none -22 proofs -22 reference -21 responsible -18 status 37 step -18 version -21
h/^exp	date -24 deadline -15 expiry 28 lastCheck -18
h/^issu	date 16 deadline -15 expiry -26 indicator -18 none -20 status -15 version 18
h/^la	date -16 links -18 none -22 proofs -21 status -17 version 22
h/^lien	date -16 links 32 none -18 proofs -20 reference -17 responsible -25 status -19 version -18
h/^natur	date -17 documents 15 links -28 none -18 proofs 20 responsible -21 status -19
h/^row	date 15 deadline -21 expiry -19 indicator -18 lastCheck -17 none 16 status -15
h/a jour	date -16 deadline -20 expiry -19 indicator -19 lastCheck 21 none -27 proofs -17 status -22
h/a refai	date -15 expiry 19 none -15 proofs -18 responsible -16 status -18
h/ajout	date 29 deadline -20 expiry -28 lastCheck -23
h/apres	date -17 deadline -18 expiry 15 lastCheck -18
h/autri	date -15 indicator -16 links -15 none -19 proofs -17 responsible 21 session -17 status -17 version -19
h/before$	date -16 indicator -15 links -15 none -17 proofs -17 responsible -16 status -17
h/butoi	date -22 deadline 21 lastCheck -18
h/butoi$	date -21 deadline 20 lastCheck -18
h/combi	date -19 links -19 none -21 proofs -19 responsible -18 session -17 status -15 version 25
h/const	date -24 deadline -25 label -19 lastCheck 16 none -18 proofs -15 responsible -17 status 21
h/contr le	date -20 deadline -17 expiry -16 lastCheck 19
h/contr$	date -19 deadline -19 expiry -17 indicator -20 label 16 lastCheck 17 responsible -15 steps 18
h/cvs	date 23 expiry -23
h/d ici	date -20 deadline 21 expiry -21 lastCheck -24
h/dat du	date 20 deadline -33 expiry -29 lastCheck 15 links -20 none -17 proofs -23 responsible -21 status -15 version -18
h/dated	date 18 indicator -15 none -15 proofs -15 status -15
h/de perem	date -22 deadline -20 expiry 25 lastCheck -21
h/depot	date 24 deadline -15 expiry -23 lastCheck -17
h/diffu	date 24 deadline -16 expiry -26 lastCheck -16
h/enter	date 17 expiry -18 lastCheck -20
h/etat	date -23 indicator -16 links -25 none -22 proofs -26 reference -21 responsible -17 status 38 step -15 version -22
h/expir$	date -29 deadline -22 expiry 27 lastCheck -17 links -18 proofs -21
h/horod	date 20
h/ici	date -21 deadline 31 expiry -21 lastCheck -23 links -15 none -16 status -17
h/intit de	date -20 links -22 none -15 proofs 19 status -15
h/issue	date 16 expiry -21 links -17 responsible -16 status -16
h/jour$	date -15 deadline -20 expiry -16 lastCheck 17 links -15 responsible -18 version -26
h/jusk	date -19 deadline -17 expiry 22 links -15 none -17 proofs -16 responsible -16 status -17
h/la piec	date -21 expiry 17 lastCheck -15 links -16 none -15 severity -18
h/lign	date 15
h/lign$	date 17
h/lin	date 17 deadline -17 expiry -21 lastCheck -18
h/mis a	date -15 deadline -19 expiry -18 indicator -19 lastCheck 17 none -25 proofs -16 status -21 version 18
h/moutu	date -17 expiry -17 indicator -20 links -16 none -18 proofs -18 reference -16 responsible -15 status -17 version 21
h/moutu$	date -18 expiry -17 indicator -20 none -21 proofs -20 responsible -18 status -22 version 25
h/ne	date 17 expiry -20 links -16 responsible -15
h/nom de	date -16 documents -22 expiry -17 links -23 none -22 responsible -20 status -20 step 20 steps -16
h/objec$	date -18 label -16 lastCheck -18 none -24
h/passe$	date -15 deadline -18 expectedLevel 16 label -18 proofs -15 responsible -17
h/piec$	date -19 deadline -15 expiry 15 links -17 none -16 severity -16
h/plus	date -20 deadline -19 expiry 24 lastCheck -20
h/pos	date 15 lastCheck -16
h/reali	date -17 deadline 23 expiry -17
h/reeva	date -26 deadline -16 expiry -22 lastCheck 19
h/refai	date -16 expiry 19 none -16 proofs -16 responsible -18 status -18
h/renew	date -15 deadline -33 expiry 30 responsible -17
h/revoi	date -19 deadline -26 expiry 29 lastCheck -20
h/row	date 18 deadline -24 expiry -23 indicator -18 lastCheck -21 status -15
h/valid$	date -32 expiry 29 lastCheck -15
h/ver	date -29 deadline -22 expiry -23 lastCheck 22
h/vu	date -16 expiry -17 lastCheck 21 none -16
h/^bon	deadline -15 expiry 19
h/^criti	deadline -15 priority 16
h/^deadl	deadline 20
h/^faut	deadline 20 lastCheck -15 status -16
h/^must	deadline 22 expiry -17 responsible -16
h/^no	deadline 19 indicator -20 reference -19
h/^quand	deadline 15
h/^ref	deadline -15 documents -22 end -16 label -15 links -18 none -27 phase -15 proofs -16 reference 31 responsible -30 session -22 start -15 status -24 step -17 steps -17 trainee -17 version -15
h/^resp	deadline -15 links -18 none -18 proofs -15 responsible 25
h/^targe	deadline 27
h/a finir	deadline 19 expiry -18
h/au plus	deadline -16 expiry 18
h/avanc$	deadline -19 status 23
h/avant le	deadline 18
h/be	deadline 20 expiry -17
h/bon jusqu	deadline -16 expiry 18
h/ce soit	deadline 24 lastCheck -15
h/check$	deadline -17 lastCheck 19 none -15
h/color	deadline -16 expectedLevel -15 links -15 none 21 proofs -16 responsible -21 status -20
h/coup	deadline -18 lastCheck 18
h/criti	deadline -17 priority 17
h/criti de	deadline -18 priority 18 responsible -16
h/ctrl	deadline -15 lastCheck 18
h/d auto	deadline -16 expiry -15 lastCheck 15
h/d avanc	deadline -19 status 23
h/de contr	deadline -18 expiry -18 indicator 15 none -21
h/de leve	deadline 18
h/de relec	deadline -20 lastCheck 18
h/de valid	deadline -17 expiry 21 lastCheck -20 none -19 proofs -15 status -17
h/deadl$	deadline 20 none -15 status -16
h/delai	deadline 30 lastCheck -28 none -15
h/don	deadline 16 expiry -16 responsible -16
h/don by	deadline 17
h/douc	deadline 17 status -15
h/du parco	deadline -15 documents -22 links -16 none -17 responsible -23 status -15
h/ecr	deadline -15
h/etp	deadline -21 none 19 responsible -15
h/faut que	deadline 21
h/fini le	deadline 16
h/finir	deadline 18 expiry -15
h/foi	deadline -26 indicator -20 lastCheck 21 proofs -17 responsible -17 status -15
h/fort	deadline -19 documents -16 none -16 phase -15 responsible -16 severity 16 status -16 step 16
h/fort$	deadline -16 documents -16 none -16 phase -16 step 18
h/horiz	deadline 20 expiry -17 lastCheck -18 priority -23
h/how	deadline -15 indicator -15 none 17
h/jai	deadline -19 lastCheck 16
h/job	deadline -15 indicator -16 links -18 none -21 phase -16 responsible 26 step -16
h/jusqu	deadline -21 expiry 24 links -18 none -16
h/later	deadline 19 none -18 reference -16
h/leve	deadline 18 none -15
h/leve$	deadline 18 none -15
h/looke	deadline -15
h/mono	deadline -18 documents -17 links -20 none -22 reference -16 responsible 26 severity -18 status -22 step -16
h/must	deadline 20 expiry -16
h/oeil	deadline -18 lastCheck 18
h/oppos	deadline -16 links -16 proofs 17 status -15
h/papie$	deadline -16 indicator -24 label -16 links -20 none -33 reference 17 responsible -20 session -19
h/pass	deadline -20 documents -15 none 19 responsible -16 status -15
h/pass$	deadline -20 documents -15 none 20 responsible -16 status -16
h/pdt	deadline -19
h/per	deadline -15 none -17 phase 17 responsible -16
h/perso$	deadline -16 indicator -18 label -19 links -19 none -15 responsible 16 status -19 step -15
h/plus tard	deadline -17 expiry 19
h/pour le	deadline 16 lastCheck -18
h/pris	deadline -20 lastCheck 15
h/que ce	deadline 25 lastCheck -15
h/recul	deadline -22 lastCheck 15
h/regar	deadline -18 lastCheck 16
h/relec	deadline -21 lastCheck 18
h/relec$	deadline -20 lastCheck 18
h/rendr	deadline 17
h/renou	deadline -18 expiry 16
h/resp$	deadline -15 links -15 none -18 responsible 23
h/resse	deadline -20 status 25
h/rol	deadline -15 none -19 responsible 17
h/soit	deadline 24
h/sorte	deadline 15
h/souha	deadline 18 none -20
h/stat	deadline -16 expiry -15 indicator -18 links -16 none -23 proofs -22 reference -15 responsible -20 session -15 status 29 version -16
h/stat$	deadline -15 expiry -15 indicator -16 links -16 none -22 proofs -22 responsible -20 status 28 version -16
h/tard	deadline -17 expiry 19
h/targe	deadline 25
h/than	deadline 19 none -19 reference -16
h/this	deadline -16 lastCheck -18
h/trait	deadline 15 expiry -15 lastCheck -18 none -16 proofs -16 severity -15 status -15
h/url	deadline -15 links 22 none -17 proofs -15 status -16
h/vgp	deadline -22
h/whos	deadline -17 indicator -19 links -20 none -24 phase -16 responsible 29 session -15 status -15 step -16
h/^adres	documents -16 indicator -20 links 16 none 22 proofs -15 responsible -15 status -15
h/^passa	documents -15 none -15 step 16 steps 16
h/^templ	documents -15 indicator -17 none -16 reference 15 step -15
h/^trac	documents 15 links -16
h/a la	documents 17
h/avec l	documents -23 step 16
h/cod du	documents -16 none -21 proofs -18 reference 27 version -19
h/du proce	documents -18
h/ecrit	documents 16 links -22
h/fait$	documents -15 step 15
h/jalon	documents -18 phase -23 step 25
h/l elev	documents -18 step 17
h/li$	documents 15 links -16 proofs 18 status -16
h/op	documents -15 phase -16 step 16
h/outpu	documents 18 links -15
h/passa	documents -17 links -16 none -24 priority 17 responsible -15 status -17 step 15 steps 17
h/trail	documents 16
h/^clotu	end 23 session -18 start -20 steps -18
h/^conv	end -15 steps 24
h/^emarg	end -15 responsible -15 steps 16
h/^end	end 15 start -17
h/^mid	end -15 steps 18
h/^premi	end -28 none -15 start 18 trainee -16
h/^ses	end -20 links -17 none -19 responsible -17 session 24
h/^start	end -33 start 26 steps -16
h/^test	end -16 start -15 steps 20
h/assig	end -15 responsible 15
h/clot	end 17
h/clotu	end 23 reference -15 session -19 start -21 steps -16
h/conv	end -16 start -15 steps 23
h/deb$	end -20 session -16 start 21 steps -21 trainee -16
h/demar	end -22 start 22 steps -15
h/demar le	end -17 start 19
h/du$	end -22 start 20 steps -15
h/end	end 25 start -22 steps -15
h/epi	end -16
h/finis	end 22 start -17 steps -16
h/finit	end 15 start -21
h/finit le	end 15 start -25
h/ident	end -17 reference 25 responsible -19 session -15 start -15
h/jn	end 21 steps -18
h/livre	end -16 steps 20
h/one	end -19 start 19 steps -16
h/^expec	expectedLevel 19 label -15 none -16 status -16
h/atend$	expectedLevel 15 status -18
h/bar	expectedLevel 16
h/cahie	expectedLevel 20 responsible -16
h/cefr	expectedLevel -16 none 20
h/clear	expectedLevel 18 links -15
h/expec$	expectedLevel 21 none -18
h/grad	expectedLevel -17 severity 19 status -19
h/gravi$	expectedLevel -22 responsible -16 severity 19
h/imper	expectedLevel 17
h/minim	expectedLevel 20
h/norma	expectedLevel -24 label 19
h/nv	expectedLevel 16
h/typ$	expectedLevel -17 none 21 responsible -15 severity -17 status -15
h/^perem	expiry 22 none -16
h/^valid	expiry 20 lastCheck -17 links -17 none -20 proofs -26 version -15
h/avan	expiry 16
h/dessu	expiry -22
h/du papie	expiry -19 indicator -19 label -17 links -15 none -24 proofs -23 responsible -15 version 16
h/etab	expiry -15
h/insti	expiry -17
h/insti$	expiry -16
h/issu	expiry -24 indicator -20 none -18
h/jusqu au	expiry 23 status -15
h/la preuv	expiry -28 lastCheck -18 links 19 none -31 session -20 severity -15
h/last revie	expiry -16 lastCheck 19
h/limit	expiry 16
h/pce	expiry -16 indicator -23 links -16 none -23 proofs 16 responsible -18 session -17 version -18
h/pce$	expiry -16 indicator -22 links -15 none -22 proofs 18 responsible -17 session -16 version -18
h/recyc	expiry 21
h/redo	expiry 16
h/refai avant	expiry 18
h/sert	expiry -15 indicator 25 none -19 proofs -20 responsible -17 status -23 version -15
h/%$	indicator -18 label -15 score 24 status -19
h/^exhib	indicator -18 none -17 responsible -16 status -15 version -15
h/^frequ	indicator -16 none 27 proofs -15 responsible -16
h/^libel	indicator -16 label 22 status -16
h/^objet	indicator -17 label 18 status -17
h/^prouv	indicator 18 proofs -17
h/^relat	indicator 20
h/^reper	indicator 15 none -15
h/^revis	indicator -16 none -17 version 17
h/^rnq	indicator 21
h/^sert	indicator 21 none -15 proofs -17 status -18
h/^titr	indicator -16 label 17 status -18
h/an	indicator -18 none 17 responsible -18 session -15
h/before	indicator -20 links -20 none -22 proofs -18 reference -15 responsible -22 status -22 version -17
h/chiff	indicator 23 label -26 score -16 version -23
h/comm	indicator -19 links -17 proofs 17
h/courr	indicator -16 none 19 status -15
h/eclai	indicator 15
h/est quoi	indicator -18 links -17 proofs 15
h/est$	indicator -17 links 16
h/etay	indicator 15
h/etay$	indicator 16
h/exhib	indicator -15 none -16 responsible -16
h/frequ	indicator -16 lastCheck -15 none 27 proofs -15 responsible -18
h/ged$	indicator -16 none -19 proofs -17 reference 17 responsible -15
h/group$	indicator -17 none -17
h/ind no	indicator 18
h/indic s	indicator 18
h/indik	indicator 19 none -22 version -18
h/kms	indicator -15 none 20 status -15
h/label	indicator -19 label 16
h/libel	indicator -15 label 19
h/lindi	indicator 15 proofs -15
h/mappi	indicator 16 none -16
h/mood	indicator -21 label -32 status 32
h/numer$	indicator 19 label -15 none -15 proofs -15 status -16
h/n° ind	indicator 18
h/objet	indicator -16 label 18 status -21
h/off	indicator 16
h/ou pas	indicator -15 links -25 none -15 proofs -18 responsible -16 status 22
h/playl	indicator -20 links -16 none 20 proofs -15 responsible -17 status -17
h/point de	indicator 18 lastCheck -24 none -20
h/prouv	indicator 15 label -28 links -18 none -19 proofs 17 responsible -17 version -20
h/quoi$	indicator 15 proofs -16
h/relat	indicator 19
h/reper	indicator 18
h/revis	indicator -17 status -17 version 17
h/rythm	indicator -17 links -16 none 21 status -16
h/sert a	indicator 22 none -16 proofs -17 responsible -15 status -18
h/tampo	indicator -18 links -15 none 22 proofs -15 responsible -19 score -15 status -20 version -15
h/templ	indicator -15 none -15
h/tous	indicator -21 none 19
h/url$	indicator -16 links 23 none -20 proofs -19
h/v$	indicator -18 reference -15
h/vis	indicator 23 label -15 none -16 version -15
h/vis$	indicator 20 version -15
h/wbs	indicator 15 version -26
h/wordi	indicator -18 label 24
h/wordi$	indicator -20 label 26
h/^en	label 15
h/^resum	label 19
h/^the	label 19 proofs -15
h/a quoi	label 17 proofs -18
h/ask	label 19
h/assoc	label -16
h/assoc$	label -16 status -15
h/atten du	label -18
h/caus	label 18 proofs -22
h/certi$	label -15
h/du refer	label 21 proofs -18
h/enonc	label 20 proofs -17
h/full	label 15 proofs -18 trainee 17
h/gist	label 19 links -15 proofs -17
h/ils	label 19 proofs -15
h/inten	label 17 status -15
h/me	label 17
h/min	label -15 lastCheck -17 none -15 proofs -16 severity 20 status -18
h/nous	label 16
h/qu ils	label 15
h/quil	label 20
h/resum	label 21 status -17
h/resum$	label 15
h/se quil	label 18
h/titl	label 27 none -16 status -17
h/titl$	label 20 links -15 status -15
h/txt	label 16
h/veule	label 16
h/^avanc	lastCheck -15 none -17 status 20
h/^const	lastCheck -23 status 22
h/^min	lastCheck -17 none -17 severity 21 status -17
h/^vu	lastCheck 20
h/ctrl$	lastCheck 16
h/de chant	lastCheck 16 status -15
h/la derni	lastCheck 16
h/qa	lastCheck 18 status -19
h/tour	lastCheck 17
h/vu le	lastCheck 21
h/^acc	links 24 none -20 responsible -15 status -15
h/^armoi	links 18
h/^autho	links -16 none -20 proofs -15 responsible 18 status -18
h/^avi	links -16 none -23 responsible -19 status 19 steps 16
h/^chemi	links 24 none -19
h/^cover	links -17 status -19
h/^driv	links 20
h/^exemp	links -15 none 28 proofs -23
h/^folde	links 20
h/^id	links -17 none -23 proofs -21 reference 29 responsible -20 status -17 version -15
h/^lieu	links 15 status -16
h/^loc	links 25 proofs -22 responsible -18 status -16
h/^on	links -19 none -16 responsible -16 status 22
h/^propr	links -20 proofs -17 reference -15 responsible 19 status -19 version -20
h/^publi	links -15 responsible -16 status 15
h/^sessi	links -15 none -22 responsible -18 session 16 steps -22 trainee -18
h/^stora	links 18 none -15
h/^taill	links -16 none 25 status -15
h/au burea	links 17
h/au pacq	links -15 priority 16
h/autho	links -16 none -19 responsible 19 status -18
h/avi	links -18 none -25 responsible -21 status 20 steps 15 version -16
h/burea	links 18
h/c ou	links 24 status -25
h/ca en	links -16 status 18
h/cest	links 17 status -15
h/consu	links -24 proofs 21 responsible -20 status -19 version -18
h/coule du	links -21 none 20
h/cover	links -15 responsible -15 status -19
h/d acc	links 15
h/dev	links -16 steps 19
h/dos$	links 15 responsible -17 steps -21 trainee -15
h/dossi de	links 17
h/ds	links 18 priority -24
h/empla$	links 19
h/espac	links 18
h/est bon	links -17 proofs -16 status 25
h/est ce	links 16
h/est ou	links -15 status 20
h/folde$	links 21 none -17
h/gardi	links -23 proofs -16 responsible 21 status -18 version -15
h/in$	links -17 responsible -20 session -16 steps 15
h/is	links -15 none 19 responsible -15 status -18
h/jen	links -19 status 25
h/kb	links -19 none 20 proofs -17
h/le trouv	links 18
h/link	links 24 none -16 proofs -22 responsible -17 status -15
h/link$	links 17
h/liv	links 21 status -22
h/liv$	links 21 status -19
h/livr	links -21 steps 23
h/loc	links 27 none -15 proofs -25 responsible -20 status -17
h/meteo	links -16 none 22 responsible -17 status -18 version -15
h/natur de	links -21 none -16 proofs 15 status -16
h/n° doc	links -15 reference 21 version -16
h/ok	links -19 none -29 proofs -19 reference -16 responsible -30 severity -20 status 32 version -16
h/ou c	links 17 status -19
h/ou cest	links 18 status -17
h/path$	links 25 none -17 proofs -17 responsible -16 status -19
h/proof	links -19 none -19 proofs 22 status -17
h/propr	links -22 proofs -18 reference -16 responsible 18 status -19 steps 17 version -20
h/publi	links -15 responsible -16 status 15
h/qu on	links -15 status -15
h/resp	links -17 none -17 responsible 23
h/serve	links 15
h/sessi	links -21 none -25 proofs -18 reference -18 responsible -20 session 22 status -22 steps -18 trainee -16 version -18
h/siz	links -19 none 22 proofs -19
h/stand$	links -17
h/stora	links 18
h/taill	links -15 none 25 proofs -15 status -15
h/tir	links -15
h/trouv	links 27 status -16
h/vehic	links -15 none 25 responsible -17 status -17
h/vers le	links 19
h/versi du	links -15 proofs -21 status -20 version 21
h/versi$	links -16 none -19 proofs -18 version 20
h/where it	links 20 status -22
h/zapie	links -19 responsible 16
h/^anima	none -15 responsible 18
h/^budge	none 20
h/^cat	none -15
h/^champ	none -15
h/^dure	none 20
h/^freq	none 20
h/^hour	none 17
h/^how	none 18
h/^ident	none -15 reference 25 responsible -17
h/^mail	none 22
h/^nombr	none 24 status -17
h/^ok	none -18 severity -16 status 30
h/^pag	none 18
h/^pourc	none -16 score 16
h/^prof	none 17 reference -17
h/^pts	none -18 score 17
h/^respo	none -16 responsible 31
h/^saiso	none 15 responsible -19 status -19 step -15
h/^sall	none 15
h/^scor	none -16 score 20
h/^secte	none -15
h/^sever	none -21 proofs -15 severity 20
h/^sourc	none 18 responsible -17
h/^t	none 23 responsible -17
h/^task	none -15
h/^taux	none -15 proofs -15 score 22 status -21
h/^tel	none 22 status -15
h/^telep	none 23
h/^thema	none -15 proofs -15
h/accue$	none 17 status -20
h/appor$	none -16
h/archi	none 16 status -15
h/at$	none -16 status -15
h/autoe	none -17 responsible -15 status 21
h/boulo	none -19
h/budge	none 20
h/budge$	none 21
h/categ	none 25 responsible -15
h/chem	none 17
h/colou	none 19 responsible -15
h/con	none 19 responsible -15
h/conce$	none -16
h/coule$	none 23
h/count	none 19 status -15
h/count$	none 19
h/cout	none 15
h/d echan	none 17
h/d entre	none 18
h/de matur	none -15
h/de nc	none -19 severity 18 status -26
h/de pag	none 17
h/diagn	none -17 status 18
h/du suppo	none -18 proofs -17 reference 16
h/dur	none 20 responsible -17 status -15
h/email$	none 26
h/emoji	none 22 responsible -15 status -16
h/etat$	none -16 reference -15 status 25
h/exemp	none 27 proofs -19
h/exemp de	none 29 proofs -21
h/fee	none 20 status -19
h/finan	none 16 proofs -16 responsible -20 status -15
h/freq	none 21
h/freq$	none 21
h/frequ de	none 22
h/frequ$	none 15 status -15
h/ged	none -18 reference 15
h/ger	none -15 responsible 15
h/group	none -20 proofs -15 responsible -15 session 16 status -16
h/h	none 24 responsible -16 status -15
h/hex	none 15
h/homm	none 18 responsible -15
h/hour	none 20
h/ht	none 20
h/ht$	none 18
h/icon	none 26 proofs -21 responsible -21
h/il	none -22 responsible -15 version -17
h/it s	none -15 responsible -15
h/la sall	none 17
h/langu	none 20 responsible -17
h/langu$	none 21 responsible -15
h/les	none 15 responsible -16 status -20 version -15
h/level$	none -16
h/mail	none 18 status -19
h/mail$	none 27 status -16
h/mdp	none 18 status -17
h/meeti	none 15
h/mim	none 15
h/moyen	none -19 proofs 18
h/nombr	none 25 status -16
h/nombr de	none 21
h/often	none 17
h/pct	none -15 score 17 status -19
h/pecki	none -21 priority 20
h/phas$	none -18 phase 18 status -15 step -16
h/poche$	none 17 status -15
h/pond	none -21 score 19
h/pourc	none -15 score 17
h/prefe	none 18
h/prio	none -17 priority 18 status -15
h/prix	none 20
h/proce	none -19
h/proce$	none -19
h/progr$	none -15 status 28
h/pts	none -16 score 15
h/qui$	none -16 proofs -20 responsible 23 status -15
h/rank	none -21 priority 17
h/rappe	none 19
h/real	none -23 status 15
h/regl	none -15 status 15
h/resul	none -21 status 21
h/resul$	none -16 status 20
h/room	none 20
h/room$	none 21
h/roul	none -16
h/saiso	none 18 responsible -15 status -16
h/sall	none 20
h/sall$	none 19
h/secre	none -17 responsible 21 severity -19 status -18
h/sourc	none 16 responsible -15
h/spent	none 18
h/spent$	none 16
h/task	none -17
h/taux	none -15 proofs -15 score 21 status -21
h/tel	none 20
h/tel$	none 23 status -15
h/telep	none 23
h/telep$	none 23
h/tensi	none 16 version -17
h/tps	none 16
h/typ de	none -17 status -19
h/ui	none 22 priority -16
h/urgen$	none -16 priority 26 status -20
h/weigh	none -16 score 18
h/y n	none -18 status -15
h/yet	none -19 priority -15 responsible -16 status 24
h/^ph	phase 16 step -17
h/^stag	phase 17
h/etap du	phase -22 step 22
h/tach	phase -16 step 16
h/tranc	phase 15
h/^urg	priority 19 status -17
h/co	priority 15
h/urg$	priority 20 status -16
h/w	priority 17 responsible -15
h/compl$	proofs -16
h/corpu	proofs 15
h/doc a	proofs 16 status -15
h/docum de	proofs 18 responsible -17 status -15
h/got	proofs 15
h/laudi	proofs 18
h/li	proofs 16
h/oppos$	proofs 22
h/petit	proofs -18 responsible -16 severity 15 status -18
h/piec a	proofs 15 step -16
h/qui est	proofs -17
h/show	proofs 22
h/trac	proofs 18 responsible -15 session -18 status -16 step -15
h/trac$	proofs 17 responsible -15 session -20 status -15
h/uid	proofs -17 reference 17
h/ve	proofs 17
h/du dossi	reference -15 session -15
h/^det	responsible 15
h/^learn	responsible -15 trainee 18
h/^next	responsible -15
h/and	responsible -15
h/avec	responsible -17 status -17
h/custo	responsible 19 status -17
h/d actio	responsible -15 steps -19
h/desig	responsible 20
h/du doc	responsible -15 status -18 version 21
h/ecart$	responsible 15 status -16
h/emarg	responsible -15 steps 16
h/facil	responsible 15
h/forme	responsible -20 trainee 20
h/gar	responsible 20
h/ki$	responsible 23
h/le gar	responsible 23
h/orig$	responsible 15
h/poche	responsible -16 status -15
h/runni	responsible -15
h/shap	responsible -15 status 15
h/struc	responsible -15
h/suiv	responsible -15 session 15
h/sur	responsible -18 score 15
h/tet	responsible -15
h/up$	responsible -17
h/venir	responsible -15
h/versi en	responsible -17
h/^weigh	score 18 status -16
h/coef	score 15
h/ratin	score 18
h/ratin$	score 16
h/scor$	score 20 status -15
h/^cours	session 20
h/actio de	session 15
h/grp	session 15
h/la trac	session -15
h/suivi$	session 15
h/^confo	severity -22 status 21
h/^fini	severity -17 status 18
h/^grav	severity 19 status -16
h/de confo	severity -17 status 23
h/grav ou	severity 20 status -17
h/grav$	severity 16 status -17
h/la nc	severity 18 status -16
h/leger	severity 16
h/major	severity 15
h/minor	severity 15
h/missi	severity 15
h/rat	severity 18
h/sever$	severity 18
h/offer	start -16
h/re	start 16
h/surve	start -16 steps 19
h/dat d	status -24
h/etat du	status 15 version -18
h/grada	status -15
h/i stand	status 17
h/int	status -15
h/inter	status -15
h/l etap	status -16
h/lieu	status -15
h/matur$	status 17
h/ok ou	status 19
h/ou ca	status 15
h/ou en	status 22
h/parc	status -15
h/parc$	status -18
h/plac	status 15
h/pret	status 20
h/qu il	status -16
h/reten	status 18
h/reten$	status 19
h/sessi$	status -16
h/trico	status 19
h/where i	status 17
h/envoi	step -18
h/ph	step -15
h/^appel	steps 19
h/^certi	steps 15
h/^devi	steps 25 trainee -15
h/^factu	steps 17
h/^final	steps 15
h/^invoi	steps 15
h/^joini	steps 16
h/^prere	steps 15
h/^recue	steps 18
h/^regle	steps 21
h/^sign	steps 19
h/accep$	steps 22
h/appel	steps 19
h/asses$	steps 21
h/atest	steps 18
h/besoi	steps 18 trainee -15
h/besoi$	steps 19
h/chaud$	steps 24
h/d accue	steps 18
h/devi	steps 21
h/donne$	steps 18
h/envoy	steps 16
h/envoy$	steps 16
h/factu	steps 18 trainee -17
h/final	steps 18
h/fr	steps 15
h/heur$	steps -19
h/instr	steps 15
h/invoi	steps 15
h/joini	steps 18
h/livre d	steps 15
h/main	steps 17
h/mid	steps 18
h/pack	steps 17
h/prere	steps 15
h/rasse	steps 20
h/recei	steps 18
h/recue	steps 18
h/regle	steps 24
h/remi$	steps 19
h/remis	steps 18
h/rende	steps -17
h/rende vous	steps -21
h/ri	steps 20
h/sheet	steps 18 trainee -20
h/synth	steps 15
h/vous le	steps -17
h/vus	steps 17
h/welco	steps 19
h/bonho	trainee 16
indicators/afterDocuments	BC -25 CFA -12 OF -11 VAE -20 action -6 applicable -10 body -11 comment -10 criterion -10 date -8 deadline -1 expectedLevel -18 expiry -4 indicator -20 label -27 lastCheck 1 links 7 none -9 priority -6 proofs -26 responsible -2 score -6 severity -7 status -13 version -10
indicators/afterNumbers	BC -6 CFA -4 OF -5 VAE -11 action -14 applicable -14 body -10 comment -12 criterion -10 date -15 deadline -9 expectedLevel -12 expiry -8 indicator -11 label 2 lastCheck -6 links -8 none -2 priority -14 proofs -9 responsible -13 score -13 severity -6 status -4 version -13
indicators/amongMarks	BC 6 CFA -23 VAE 1 action -8 applicable -11 body -2 comment -8 criterion -21 date -2 deadline -8 expectedLevel -6 expiry -11 indicator -13 label -14 lastCheck -7 links -11 none -4 priority -14 proofs -5 responsible -5 score -14 severity -23 status -8 version -12
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body -1 comment -8 criterion -1 date -1 deadline -2 expectedLevel -4 expiry -1 label -4 lastCheck -1 links -1 none -9 priority -2 proofs -9 responsible -3 score -1 severity -5 status 16 version -1
indicators/besideMarks	BC -3 CFA -7 OF -4 VAE -2 action -7 applicable -13 body -10 comment -7 criterion -19 date -8 deadline -8 expectedLevel -9 expiry -5 indicator -15 label -14 lastCheck -8 links -6 none -8 priority -8 proofs -7 responsible -5 score -10 severity -2 status -10 version -6
indicators/bias	BC -18 CFA -25 OF -18 VAE -24 action -15 applicable -20 body -27 comment -6 criterion -9 date -24 deadline -9 expectedLevel -16 expiry -18 indicator -6 label -4 lastCheck -16 links -9 none 4 priority -13 proofs -7 responsible -10 score -18 severity -15 status -2 version -19
indicators/booleans	BC 2 CFA 5 OF 4 VAE 1 action -6 applicable -2 body -3 comment -16 criterion -10 date -11 deadline -15 expectedLevel -21 expiry -12 indicator -1 label -5 lastCheck -10 links -4 none -32 priority -14 proofs -10 responsible -10 score -23 severity -17 status -29 version -7
indicators/cased	BC -9 CFA -9 OF -13 VAE -14 action -5 applicable -12 body 3 comment -15 criterion 3 date -24 deadline -16 expectedLevel -9 expiry -21 indicator -13 label 2 lastCheck -25 links -13 none -15 priority -15 proofs -6 responsible -10 score -26 severity -7 status -13 version -17
indicators/code	BC -32 CFA -29 OF -34 VAE -39 action -1 applicable -33 body -51 comment -4 criterion 3 date -28 deadline -13 expectedLevel -49 expiry -25 indicator -15 label -27 lastCheck -29 links 4 none -10 priority -10 responsible -1 score -38 severity -2 status -16 version 2
indicators/criteria	BC -3 CFA -7 OF -1 VAE -4 action -27 applicable -3 body -20 comment -18 criterion 23 date -11 deadline -26 expectedLevel -8 expiry -8 indicator -20 label -24 lastCheck -11 links -36 none -9 priority -30 proofs -20 responsible -28 score -7 severity -22 status -8 version -14
indicators/dates	BC -25 CFA -26 OF -27 VAE -34 action -32 applicable -27 body -24 comment -39 criterion -22 date 7 deadline 9 expectedLevel -29 expiry 6 indicator -25 label -27 lastCheck 8 links -48 none -47 priority -37 proofs -31 responsible -37 score -31 severity -33 status -45 version -18
indicators/digit	BC 4 CFA 2 OF 3 VAE 4 action -5 applicable 2 body -8 comment -12 date -10 deadline -20 expectedLevel -16 expiry -8 indicator -19 label -7 lastCheck -10 links -14 none -25 priority -10 proofs -8 responsible -11 score -6 severity -10 status -28 version -15
indicators/document	BC -5 CFA -5 OF -5 VAE -6 action 9 applicable -5 body -26 comment -13 criterion -28 date -9 deadline -21 expectedLevel -24 expiry -7 indicator -17 label -22 lastCheck -9 links -1 none -34 priority -31 proofs 33 responsible -24 score -9 severity -22 status -60
indicators/earlier	BC -16 CFA -14 OF -14 VAE -18 action -15 applicable -15 body -13 comment -20 criterion -11 date 9 deadline -9 expectedLevel -18 expiry -33 indicator -15 label -14 lastCheck 9 links -25 none -26 priority -21 proofs -17 responsible -21 score -19 severity -18 status -26
indicators/empty	BC -6 CFA -8 OF -3 VAE -11 action -13 applicable -3 body -9 comment -16 criterion -42 date -19 deadline -13 expectedLevel -5 expiry -13 indicator -47 label -51 lastCheck -16 links -13 none -15 priority -16 proofs -11 responsible -13 score -15 severity -13 status -8 version -15
indicators/few	BC -8 CFA -5 OF -5 VAE -3 action -14 applicable -6 body -4 comment -16 criterion -1 date -31 deadline -24 expectedLevel -4 expiry -26 indicator -43 label -40 lastCheck -31 links -10 none 1 priority -3 proofs -23 responsible -4 score -10 severity -7 status -7 version -2
indicators/file	BC -9 CFA -7 OF -10 VAE -9 action -19 applicable -7 body -5 comment -15 criterion -3 date -8 deadline -8 expectedLevel -15 expiry -8 indicator -12 label -12 lastCheck -9 links -12 none -10 priority -11 proofs 24 responsible -14 score -6 severity -6 status -13 version -6
indicators/filled	BC -9 CFA -8 OF -2 VAE -10 action -25 applicable -3 body -5 comment -22 criterion -8 date -1 deadline -11 expectedLevel -4 expiry -15 indicator -11 label -12 lastCheck -6 links -11 none -6 priority -13 proofs -15 responsible -15 severity -23 status 6 version -11
indicators/first	BC -24 CFA -22 OF -17 VAE -6 action -17 applicable -13 body -17 comment -14 criterion 11 date -6 deadline -9 expectedLevel -18 expiry -11 indicator 5 label -11 lastCheck -4 links -11 none -37 priority -7 proofs -15 responsible -16 score -26 severity -11 status -15 version -14
indicators/hundred	BC -39 CFA -31 OF -42 VAE -45 action -12 applicable -39 body -11 comment -18 criterion -4 date -20 deadline -30 expectedLevel -14 expiry -16 indicator 4 label -16 lastCheck -22 links -24 none 10 priority -14 proofs -19 responsible -18 score 11 severity -12 status -28 version -17
indicators/indicators	BC -7 CFA -8 OF -3 VAE -11 action -28 applicable -4 body -20 comment -14 criterion 3 date -22 deadline 4 expectedLevel -19 expiry -22 indicator 9 label -25 lastCheck -24 links -13 none -2 priority -34 proofs -39 responsible -34 score -3 severity -21 status -17 version -7
indicators/isLabel	BC -3 CFA -5 OF -4 VAE -3 action -20 applicable -4 body -6 comment -20 criterion -16 date -3 deadline -10 expectedLevel -11 expiry -2 indicator 6 label 24 lastCheck -2 links -22 none -8 priority -5 proofs -24 responsible -13 score -5 severity -4 status -19 version -7
indicators/isNumber	BC -3 CFA -2 OF -3 VAE -5 action -7 applicable -5 body -4 comment -11 criterion -22 date -3 deadline -10 expectedLevel -10 expiry -3 indicator 28 label -9 lastCheck -4 links -18 none -27 priority -8 proofs -10 responsible -8 score -23 severity -2 status -11 version -14
indicators/last	BC -17 CFA -2 OF -18 VAE -1 action -8 applicable -15 comment -7 criterion -20 date 1 deadline -12 expectedLevel -3 expiry -8 indicator -10 label -19 lastCheck -10 links -12 none -9 priority -10 proofs -6 responsible -10 score -6 severity -10 status -11 version -1
indicators/later	BC -15 CFA -13 OF -14 VAE -18 action -18 applicable -15 body -12 comment -22 criterion -11 date -22 deadline 4 expectedLevel -15 expiry 13 indicator -16 label -14 lastCheck -9 links -27 none -26 priority -18 proofs -18 responsible -18 score -17 severity -20 status -21 version -15
indicators/link	BC -14 CFA -13 OF -13 VAE -16 action -46 applicable -14 body -27 comment -54 criterion -19 date 2 deadline 6 expectedLevel -53 expiry 7 indicator -20 label -25 lastCheck 3 links 38 none -32 priority -32 proofs -35 responsible -36 score -19 severity -21 status -41 version -38
indicators/lists	BC -11 CFA -11 OF -13 VAE -13 action -7 applicable -15 body -5 comment -15 criterion -10 date -14 deadline 25 expectedLevel -8 expiry -12 indicator -13 label -5 lastCheck -15 links -20 none -25 priority -13 proofs -9 responsible -8 score 18 severity -9 status -23 version -16
indicators/long	BC -1 OF -1 action -25 body -1 comment -24 criterion -4 date -1 deadline -2 expectedLevel -26 expiry -1 indicator 7 label -23 lastCheck -1 links -21 none -2 priority -1 proofs 34 responsible -5 score -1 severity -1 status -10 version -1
indicators/marks	BC -7 CFA -2 OF -3 VAE -4 action -21 applicable -5 body -29 comment -10 criterion -16 date 1 expectedLevel -13 indicator -19 label -14 links -38 none -9 priority -21 proofs -23 responsible -23 score -13 severity -12 status -4 version -21
indicators/numbers	BC -2 CFA 1 OF -2 VAE -3 action -23 applicable -3 body -21 comment -27 criterion -4 date -29 deadline -35 expectedLevel -24 expiry -25 indicator -6 label -24 lastCheck -30 links -30 none 7 priority -25 proofs -24 responsible -27 score 1 severity -22 status -37 version -23
indicators/order	BC -18 CFA -17 OF -19 VAE -24 action 30 applicable -20 body -28 comment -13 criterion 16 date -15 deadline -28 expectedLevel -29 expiry -14 indicator -23 label -33 lastCheck -16 links -17 none -52 priority -8 proofs -16 responsible -15 score -19 severity -9 status -5 version -31
indicators/percent	BC -20 CFA -13 OF -20 VAE -19 action -4 applicable -14 body -3 comment -18 criterion -11 date -6 deadline -12 expectedLevel -10 expiry -5 indicator -10 label -5 lastCheck -8 links -6 none -28 priority -18 proofs -7 responsible -10 score 28 severity -13 status -22 version -9
indicators/person	BC 1 CFA 2 VAE 1 action -24 applicable -3 body 6 comment -24 criterion -45 date -23 deadline -36 expectedLevel -60 expiry -19 indicator -29 label -31 lastCheck -25 links -38 none -26 priority -10 proofs -18 responsible 18 score -28 severity -4 status -9 version -14
indicators/phase	BC -9 CFA -7 OF -9 VAE -10 action -9 applicable -11 body -5 comment -18 criterion 16 date -10 deadline 16 expectedLevel -24 expiry -10 indicator -12 label -7 lastCheck -10 links -16 none -28 priority -27 proofs -11 responsible -12 score -15 severity -12 status 10 version -18
indicators/place	BC -7 CFA -3 OF -7 VAE -4 action -5 applicable -14 body -6 comment -5 criterion -35 date -6 deadline -8 expectedLevel -8 expiry -8 indicator -36 label -34 lastCheck -8 links -10 none -7 priority -2 proofs -14 responsible -3 score -2 severity -4 status -15 version -5
indicators/prefixed	BC -5 CFA -2 OF -5 VAE -2 action -17 applicable -4 body -15 comment 6 criterion -21 date -2 deadline -17 expectedLevel -28 expiry -2 indicator 13 label -9 lastCheck -2 links 9 none -13 priority -10 proofs -21 responsible -19 score -3 severity -5 status -25 version 4
indicators/priority	BC -30 CFA -28 OF -34 VAE -34 action -38 applicable -31 body -38 comment -17 criterion -3 date -19 deadline -33 expectedLevel -6 expiry -15 indicator -4 label -20 lastCheck -17 links -33 none -19 priority 41 proofs -29 responsible -44 score 2 severity -13 status -22 version -3
indicators/ratio	BC -14 CFA -13 OF -17 VAE -17 action -4 applicable -11 body -2 comment -12 criterion -9 date -5 deadline 6 expectedLevel -5 expiry -4 indicator -13 label -3 lastCheck -5 links -6 none -13 priority -10 proofs -5 responsible -6 score 21 severity -8 status -22 version -8
indicators/rising	BC -17 CFA -14 OF -23 VAE -21 action -15 applicable -18 body -8 comment -9 criterion -11 date -13 deadline 7 expectedLevel -15 expiry -13 indicator 26 label -21 lastCheck -15 links -10 none -1 priority -24 proofs -28 responsible -15 score -1 severity -9 status -7 version -10
indicators/said	BC -3 CFA -5 OF -3 VAE -1 action -18 applicable -1 body -34 comment -4 criterion -12 date -18 deadline -15 expectedLevel -11 expiry -9 indicator -18 label -28 lastCheck -14 links -33 none -3 priority -15 proofs -16 responsible -19 score -3 severity -1 status 3 version -16
indicators/second	BC -11 CFA -15 OF -16 VAE -13 action -13 applicable -5 body -8 comment -12 criterion -6 date -10 deadline -9 expectedLevel -22 expiry -12 indicator 2 label -2 lastCheck -10 links -10 none -4 priority -11 proofs -6 responsible -10 score -6 severity -6 status -10 version -12
indicators/sentences	BC -23 CFA -22 OF -23 VAE -27 action 9 applicable -24 body -36 comment 15 criterion -41 date -23 deadline -22 expectedLevel 10 expiry -21 indicator -4 label 3 lastCheck -24 links 10 none -59 priority -32 proofs -8 responsible -61 score -23 severity -37 status -26 version -30
indicators/separators	BC -11 CFA -10 OF -12 VAE -14 action -19 applicable -10 body -34 comment -16 criterion -23 date -9 deadline -12 expectedLevel 5 expiry -11 indicator 1 label 7 lastCheck -11 links -2 none -44 priority -32 proofs 9 responsible 18 score -11 severity -28 status 2 version -25
indicators/severity	BC -21 CFA -24 OF -22 VAE -30 action -19 applicable -26 body -23 comment -27 criterion -23 date -13 deadline -20 expectedLevel 15 expiry -15 indicator -17 label -16 lastCheck -16 links -28 none -48 priority -13 proofs -31 responsible -30 score -25 severity 41 status -37 version -5
indicators/short	BC -1 CFA -2 OF -3 VAE -3 action 2 applicable -1 body -9 comment -9 criterion -15 date -27 deadline -28 expectedLevel -44 expiry -23 indicator -3 label -20 lastCheck -28 links -13 none -10 priority -8 proofs -1 responsible -9 severity -15 status -20 version -14
indicators/single	BC -1 CFA -6 OF -4 VAE -3 action 4 applicable -5 body -36 comment -2 criterion 2 date -21 deadline -19 expectedLevel -15 expiry -19 indicator -24 label -22 lastCheck -16 links 4 none -34 priority -36 proofs 8 responsible 11 score -23 severity -35 status -48 version -29
indicators/sparse	BC -3 CFA -9 OF -13 VAE -3 action 5 applicable -9 body -27 comment 5 criterion -20 date -10 deadline -2 expectedLevel -13 indicator -23 label -24 lastCheck -8 links -17 none -16 priority -25 proofs -11 responsible -18 score -26 severity 9 status -34 version -27
indicators/statuses	BC -1 OF -2 VAE 1 action -21 body -32 comment -4 criterion -13 date -15 deadline -17 expectedLevel -9 expiry -10 indicator -18 label -37 lastCheck -13 links -32 none -2 priority -16 proofs -18 responsible -18 score -6 severity -1 status 1 version -18
indicators/stepHeader	BC 13 CFA -16 OF -21 VAE -22 action 14 applicable -23 body -18 comment -22 criterion -17 date -24 deadline 4 expectedLevel -19 expiry -25 indicator 13 label -9 lastCheck 6 links -22 none -7 priority -21 proofs -12 responsible -18 score -3 severity -12 status 8 version -12
indicators/stepNames	BC -5 CFA -6 OF -6 VAE -8 applicable -7 body -13 comment -73 criterion 9 date -8 deadline -15 expectedLevel 11 expiry -6 indicator 1 label 9 lastCheck -8 links -22 none -29 priority -30 proofs 23 responsible -31 score -9 severity -14 status -47 version -21
indicators/texts	BC -15 CFA -16 OF -17 VAE -17 action -9 applicable -17 body -10 comment -5 criterion -15 date -10 deadline -10 expectedLevel -9 expiry -12 indicator -14 label -15 lastCheck -9 links -2 none -1 priority -2 proofs -8 responsible -7 score -17 severity -7 status -2 version -10
indicators/titles	BC -1 CFA -2 OF -2 VAE -2 action -25 applicable -2 body -5 comment -21 criterion 10 date -2 deadline -6 expectedLevel -9 expiry -2 indicator -21 label 29 lastCheck -2 links -20 none -12 priority -10 proofs -21 responsible -12 score -4 severity -2 status -23 version -6
indicators/unique	BC -17 CFA -22 OF -25 VAE -20 action -8 applicable -19 body -10 comment -5 criterion -24 date -4 deadline -3 expectedLevel -15 expiry -1 indicator -6 label -4 lastCheck -3 links -4 none -5 priority -9 proofs -2 responsible -7 score -8 severity -5 status -7 version -12
indicators/vague	BC -11 CFA -11 OF -12 VAE -15 action -14 applicable -17 body -13 comment -18 criterion -20 date -14 deadline 27 expectedLevel -15 expiry -18 indicator -14 label -11 lastCheck -21 links -24 none -33 priority -23 proofs -19 responsible -19 score 12 severity -15 status -18 version 5
indicators/version	BC -30 CFA -32 OF -32 VAE -34 action -2 applicable -39 body -35 comment -4 criterion 6 date -15 deadline -16 expectedLevel -22 expiry -15 indicator 9 label -15 lastCheck -16 links -13 none -15 priority -42 proofs -4 responsible -18 score -9 severity -32 status -33 version 30
indicators/worded	BC -38 CFA -38 OF -42 VAE -48 action -3 applicable -43 comment 8 criterion -6 date -32 deadline -16 expectedLevel -1 expiry -28 indicator -11 label -7 lastCheck -32 links -8 none -32 priority -8 proofs -2 responsible -2 score -24 severity -17 status -5 version 4
indicators/yesNo	BC 2 CFA 2 OF 3 VAE 4 action -18 applicable 4 body -26 comment -20 criterion -23 date -17 deadline -17 expectedLevel -5 expiry -16 indicator -25 label -6 lastCheck -11 links -30 none -13 priority -13 proofs -14 responsible -18 score -8 status -14 version -23
journeyTall/afterDocuments	comment -13 deadline -13 documents -4 indicator 6 links -10 none -2 phase -16 reference -7 responsible 2 session -5 status -7 step -27
journeyTall/afterNumbers	comment -7 deadline -6 documents -7 indicator -21 links -15 none -2 phase -16 reference -7 responsible 6 session -9 status -1 step -11
journeyTall/amongMarks	comment -4 deadline 4 documents -18 indicator 1 links 3 none -2 phase -3 reference -3 responsible -3 session 7 status -14 step -30
journeyTall/besideMarks	comment -11 deadline -3 documents -6 indicator -14 links -7 none -3 phase -14 reference -5 responsible -3 session -9 status -7 step -13
journeyTall/bias	comment -8 deadline -8 documents -6 indicator -10 links -9 none 2 phase -7 reference -17 responsible -7 session -19 status -8 step -4
journeyTall/cased	comment -19 deadline -4 documents -15 indicator -13 links -7 none -16 phase 2 reference 4 responsible -7 session 4 status -16 step -8
journeyTall/code	comment -5 deadline -11 documents -2 indicator -17 links -10 none -20 phase -46 reference 11 responsible -13 session 7 status -16 step -33
journeyTall/criteria	comment -3 deadline -28 documents -29 indicator -3 links -21 none 4 phase -17 reference -18 responsible -8 session -17 status 1 step -3
journeyTall/dates	comment -22 deadline 24 documents -16 indicator -5 links -22 none -28 phase -13 reference -18 responsible -15 session -12 status -21 step -17
journeyTall/digit	comment -9 deadline -9 documents -4 indicator -2 links -4 none 9 phase -2 reference -3 responsible -4 session -3 status -9 step -9
journeyTall/document	comment -20 deadline -26 documents 23 indicator -14 links -8 none -36 phase -6 reference -28 responsible -31 session -47 status -54 step 1
journeyTall/earlier	comment -2 deadline -1 documents -1 indicator 7 none -6 phase -1 reference -1 session -1 status -4 step -1
journeyTall/empty	comment -10 deadline -1 documents -1 indicator -38 links -8 none -12 phase -29 reference -5 responsible -9 session -5 status -8 step -40
journeyTall/few	comment -16 deadline -20 documents -2 indicator -19 links -5 none 1 phase -29 reference -24 responsible 10 session -14 status -19 step -23
journeyTall/file	comment -10 deadline -7 documents 19 indicator -4 links -7 none -5 phase -8 reference -5 responsible -7 session -2 status -9 step -19
journeyTall/filled	comment -21 deadline -6 documents -13 indicator -9 links -9 none -1 phase -1 reference -1 responsible -14 session -3 status 3 step -2
journeyTall/first	comment -11 deadline -14 documents -22 indicator -13 links -19 none -32 phase 8 reference -15 responsible -14 session -7 status -17 step 3
journeyTall/hundred	comment -16 deadline -20 documents -13 indicator 7 links -18 none 7 phase -10 reference -21 responsible -12 session -15 status -28 step -19
journeyTall/indicators	comment -15 deadline -9 documents -30 indicator 17 links -21 none -6 phase -20 reference -23 responsible -27 session -23 status -8 step -15
journeyTall/isNumber	comment -8 deadline -8 documents -9 indicator 18 links -10 none -24 phase -9 reference -15 responsible -9 session -9 status -13 step -9
journeyTall/last	comment 1 deadline -11 documents -10 indicator -10 links -3 none -9 phase -4 reference -5 responsible -9 session 4 status -11 step -12
journeyTall/later	comment -8 deadline 4 documents -4 indicator 1 links -4 none -7 phase -3 reference -3 responsible -4 session -1 status -4 step -3
journeyTall/link	comment -40 deadline 12 documents -38 indicator -15 links 37 none -24 phase -19 reference -14 responsible -20 session -30 status -32 step -36
journeyTall/lists	comment -20 deadline 3 documents -13 indicator 26 links -16 none -30 phase -8 reference -7 responsible -11 session -7 status -25 step -18
journeyTall/long	comment -19 deadline -3 documents 26 indicator -5 links -30 none -3 phase -3 reference -3 responsible -4 session -1 status -4 step -21
journeyTall/marks	comment -1 deadline 9 documents -8 indicator -4 links -28 none -2 phase -23 reference -24 responsible -15 session -23 status 3 step -20
journeyTall/numbers	comment -20 deadline -23 documents -20 indicator 1 links -23 none 14 phase -15 reference -23 responsible -17 session -20 status -26 step -27
journeyTall/order	comment -1 deadline 9 documents -5 indicator -18 links -7 none -43 phase -4 reference -20 responsible 2 session -37 status -4 step -3
journeyTall/person	comment -23 deadline -15 documents -36 indicator -31 links -31 none -17 phase 18 reference -42 responsible 20 session -11 status -1 step -14
journeyTall/phase	comment -15 deadline -21 documents -38 indicator -14 links -23 none -23 phase 31 reference -19 responsible -22 session -19 status -14 step -22
journeyTall/prefixed	comment 5 deadline -24 documents -15 indicator 14 links 4 none -17 phase -9 reference -13 responsible -16 session -14 status -21 step -10
journeyTall/priority	comment 5 deadline -34 documents -14 indicator 11 links -23 none -10 phase -16 reference -19 responsible -23 session -19 status -1 step -5
journeyTall/ratio	comment -5 deadline -14 documents -1 indicator 15 links -1 none -11 phase -1 reference -2 responsible -1 session -1 status -8 step -1
journeyTall/rising	comment -10 deadline -7 documents -34 indicator 19 links -9 none -6 phase -19 reference -22 responsible -26 session -22 status -10 step -17
journeyTall/second	comment -7 deadline -14 documents -7 indicator -6 links -11 none -3 phase -13 reference -10 responsible -6 session -17 status -14
journeyTall/sentences	comment 17 deadline -37 documents 6 indicator -29 links 16 none -44 phase -51 reference -32 responsible -47 session -47 status -17 step -8
journeyTall/separators	comment -10 deadline -34 documents 7 indicator 5 links -1 none -39 phase -55 reference -22 responsible 6 session -37 status -1 step -16
journeyTall/severity	comment 3 deadline -7 documents -5 indicator -1 links -2 none -8 phase -1 responsible -5 session -2 status 3 step -3
journeyTall/short	comment -12 documents 6 indicator -4 links -4 none -5 phase -17 reference -18 responsible 1 session -47 status -11 step -48
journeyTall/sparse	comment 13 deadline -3 documents -5 indicator -21 links -3 none -15 phase -13 reference -18 responsible 1 session -22 status -23 step -19
journeyTall/statuses	comment 2 deadline -10 documents -9 links -25 none 3 phase -30 reference -25 responsible -21 session -30 status 5 step -13
journeyTall/stepHeader	comment -9 deadline -7 documents -8 indicator -9 links -4 none 4 phase -4 reference -4 responsible -3 session -2 status 4 step -9
journeyTall/stepNames	comment -52 deadline -32 documents 14 indicator -17 links -20 none -39 phase -22 reference -32 responsible -46 session -34 status -48 step 25
journeyTall/texts	comment -7 deadline -13 documents -8 indicator -13 links -4 none -3 phase -4 reference -6 responsible -6 session -8 status -3 step -7
journeyTall/unique	comment -5 deadline -5 documents -5 indicator -8 links -7 none -8 phase -9 reference 7 responsible -13 session -17 status -11 step 4
journeyTall/vague	comment -36 deadline 30 documents -38 indicator -12 links -39 none -41 phase 13 responsible -36 session -33 status -48 step -36
journeyTall/version	comment 1 deadline -22 documents 6 indicator 8 links -21 none -1 phase -16 reference -27 responsible 1 session -20 status -10 step -18
journeyTall/worded	comment 2 deadline -13 documents -1 indicator -13 links -9 none -33 phase -20 reference -60 session 5 status -8 step -6
journeyTall/yesNo	comment -5 deadline -8 documents -4 links -29 none 10 phase -21 reference -23 responsible -9 session -26 step -15
journeyTall/asks	deadline -1 documents -3 links -2 none -1 responsible -1 session -1 status 5
journeyTall/said	deadline -9 documents -8 indicator -2 links -25 phase -32 reference -24 responsible -13 session -29 status 7 step -17
journeyTall/single	deadline -15 documents 3 indicator -16 links 2 none -24 phase -18 reference -15 responsible 7 session -22 status -26 step -13
journeyTall/place	documents -11 indicator -13 links -2 none -3 phase -34 reference -7 responsible -6 session 2 step -32
journeyWide/afterDocuments	body -12 comment 5 end -5 links -13 none -2 reference -4 responsible 16 session -8 start -4 steps 1 trainee -8
journeyWide/afterNumbers	body -19 comment -7 end -18 links -3 none -13 reference -11 responsible 7 session -13 start -17 steps 6 trainee -7
journeyWide/amongMarks	body -4 comment -9 end -5 links -11 none 4 reference -11 responsible -13 session -11 start -38 steps 6 trainee -15
journeyWide/besideMarks	body -6 comment -8 end -8 links -6 none 1 reference -16 responsible -3 session -4 start -12 steps -4 trainee -13
journeyWide/bias	body -11 comment -10 end -13 links -17 none -12 reference -16 responsible -11 session -10 start -12 steps 10 trainee -8
journeyWide/booleans	body -4 comment -5 end -6 links -6 none -4 reference -1 responsible -7 session -5 start -5 steps 22 trainee -2
journeyWide/cased	body 6 comment -17 end -33 links -10 none -26 reference 6 responsible -5 session -1 start -31 steps -20 trainee 3
journeyWide/code	body -55 comment -3 end -29 links -10 none -20 reference 16 responsible -3 session 14 start -25 steps -22 trainee -54
journeyWide/criteria	body -8 comment 6 end -7 links -12 none -14 reference -10 responsible -16 session -13 start -8 steps 24 trainee -7
journeyWide/dates	body -30 comment -34 end 7 links -38 none -35 reference -31 responsible -33 session -35 start 11 steps -5 trainee -34
journeyWide/digit	body -7 comment -9 end -6 links -11 none -24 reference -4 responsible -10 session -10 start -7 steps 21 trainee -4
journeyWide/document	body -15 comment -8 end -5 links 15 none -7 reference -5 responsible 8 session -10 start -2 steps -14 trainee -14
journeyWide/earlier	body -16 comment -16 end -1 links -18 none -19 reference -10 responsible -16 session -15 start 1 steps 1 trainee -13
journeyWide/empty	body 5 comment -8 end -2 links -11 none -19 reference -8 responsible -13 session 3 start -6 steps -9 trainee -40
journeyWide/few	body 2 comment -15 end -22 links -9 none -28 reference -30 responsible -1 session 6 start -23 steps -4 trainee -40
journeyWide/filled	body 2 comment -17 end 1 links -7 none 1 reference -1 responsible -12 session 1 start 2 steps -19 trainee -7
journeyWide/first	body -32 comment -28 end -5 links -34 none -25 reference 9 responsible -35 start -6 steps -30 trainee 3
journeyWide/hundred	body -8 comment -11 end -12 links -13 none 13 reference -8 responsible -11 session -9 start -11 steps -12 trainee -11
journeyWide/indicators	body -11 comment 2 end -13 links -5 none 5 reference -10 responsible -20 session -13 start -13 steps 1 trainee -12
journeyWide/last	body -30 comment 11 end -28 reference -24 responsible 7 session -29 start -29 steps -15 trainee -23
journeyWide/later	body -12 comment -16 end -3 links -16 none -17 reference -13 responsible -13 session -15 start -4 steps 5 trainee -11
journeyWide/link	body -22 comment -30 end 3 links 21 none -17 reference -10 responsible -32 session -24 start 8 steps -14 trainee -18
journeyWide/marks	body -24 comment -10 end 2 links -16 none -27 reference -21 responsible -22 session -23 start 4 steps 6 trainee -24
journeyWide/numbers	body -20 comment -22 end -25 links -27 none 20 reference -23 responsible -25 session -23 start -24 steps -6 trainee -21
journeyWide/order	body -18 comment 1 end -5 links 6 none -8 reference -5 responsible 10 session -19 start -3 steps -17 trainee -15
journeyWide/person	body 7 comment -29 end -23 links -38 none -22 reference -34 responsible 8 session -23 start -23 steps -12 trainee 16
journeyWide/place	body -13 comment 3 end -17 links 6 reference -32 responsible 11 session -26 start -21 steps 6 trainee -51
journeyWide/prefixed	body -4 comment 9 end -2 links 2 none -2 reference -2 responsible -9 session -3 start -2 steps -8 trainee -4
journeyWide/priority	body -2 comment 16 end -2 links -9 responsible -4 session -1 steps -12 trainee -2
journeyWide/rising	body -9 comment 3 end -11 links -2 none 8 reference -7 responsible -14 session -10 start -10 steps -6 trainee -11
journeyWide/said	body -21 comment -2 end -6 links -7 none -7 reference -8 responsible -17 session -17 start -1 steps 8 trainee -14
journeyWide/second	body -19 comment -17 links -31 none -8 reference -8 responsible -14 session 5 steps -26
journeyWide/sentences	body -28 comment 18 end -18 links 14 none -16 reference -16 responsible -31 session -30 start -15 steps -20 trainee -29
journeyWide/separators	body -36 comment -4 end -11 links 4 none -10 reference -13 responsible 19 session -22 start -8 steps -12 trainee -16
journeyWide/short	body 6 comment -3 end -22 links 1 none -17 reference -8 responsible 2 session -44 start -21 steps 2 trainee -36
journeyWide/single	body -16 comment 1 end -17 links 2 none -16 reference -13 responsible 6 session -5 start -17 steps -12 trainee -14
journeyWide/sparse	body -15 comment 9 end -24 links -11 none -13 reference -8 responsible -3 session -17 start -24 steps 3 trainee -16
journeyWide/statuses	body -22 comment -5 end -7 links -8 none -7 reference -8 responsible -18 session -15 start -2 steps 10 trainee -12
journeyWide/stepHeader	body -23 comment -18 end 3 links -24 none -24 reference -20 responsible -27 session -27 start -17 steps 18 trainee -13
journeyWide/stepNames	body -3 comment -12 end -1 links 15 none -1 reference -1 responsible -6 session -4 steps -5 trainee -4
journeyWide/unique	body -19 comment -7 end -2 links -8 none 2 reference -1 responsible -12 session -18 start -4 steps -18 trainee 2
journeyWide/vague	body -10 comment -8 end -20 links -12 none -9 reference 23 responsible -8 session -22 start -22 steps -6 trainee -22
journeyWide/version	body -12 comment 7 end -3 links 1 none -12 reference -15 responsible 1 session -9 start -3 steps -16 trainee -1
journeyWide/worded	body -5 comment 7 end -38 links -4 none -27 reference -50 responsible -10 session 7 start -37 steps -18 trainee 7
journeyWide/yesNo	body -19 comment -4 end -7 links -7 none -23 reference -7 responsible -19 session -17 start -5 steps 8 trainee -12
journeyWide/file	comment -5 links 6
journeyWide/severity	comment 10 end -2 links -7 responsible -2 steps -7
journeyWide/texts	comment 1 end -3 none -34 reference -3 responsible -3 session -6 start -7 steps -22 trainee -9
proofRegister/afterDocuments	date -9 expiry -2 indicator 2 links -6 none 2 proofs -29 reference -16 responsible -6 session -11 status -4 version -10
proofRegister/afterNumbers	date -8 expiry -11 indicator -23 links -5 none -4 proofs -14 reference -20 responsible -7 session -12 status 10 version -2
proofRegister/amongMarks	date -5 expiry -1 indicator -8 links 5 proofs -16 reference -11 responsible -13 session -1 status 5 version -24
proofRegister/besideMarks	date -9 expiry -6 indicator -7 links -5 none -5 proofs -11 reference -16 responsible -4 session -10 status -6 version -2
proofRegister/bias	date -8 expiry -13 indicator -5 links -6 none 4 proofs -2 reference -12 responsible -5 session -20 status -5 version -8
proofRegister/cased	date -32 expiry -23 indicator -16 links -8 none -11 proofs -2 reference 7 responsible -2 session 6 status -13 version -8
proofRegister/code	date -29 expiry -27 indicator -16 links -10 none -15 proofs -22 reference 13 responsible -10 session 8 status -27 version 3
proofRegister/criteria	date -16 expiry -12 indicator -1 links -25 none 8 proofs -14 reference -12 responsible -20 session -21 status 2 version 2
proofRegister/dates	date 12 expiry 10 indicator -22 links -37 none -38 proofs -18 reference -26 responsible -37 session -29 status -40 version -7
proofRegister/digit	date -12 expiry -8 indicator 1 links -5 none 7 proofs -5 reference -4 responsible -4 session -2 status -11 version -8
proofRegister/document	date -15 expiry -10 indicator -20 links -5 none -30 proofs 27 reference -31 responsible -13 session -31 status -36
proofRegister/earlier	date 14 expiry -12 indicator -4 links -24 none -21 proofs 5 reference -13 responsible -18 session -14 status -21 version 5
proofRegister/empty	date -6 expiry -9 indicator -37 links -6 none -3 proofs -29 reference -5 responsible -4 session -10 status -2 version 2
proofRegister/few	date -30 expiry -28 indicator -35 links -9 none 7 proofs -34 reference -32 responsible 2 session 4 status -4 version -1
proofRegister/file	date -7 expiry -5 indicator -5 links -6 none -11 proofs 9 reference -6 responsible -7 session -4 status -12 version -6
proofRegister/filled	date 3 expiry -14 indicator -4 links -13 none -2 proofs -6 reference -2 responsible -14 session -3 status 5 version -11
proofRegister/first	date -10 expiry -12 indicator -16 links -23 none -34 proofs 1 reference 13 responsible -26 session -11 status -15 version -18
proofRegister/hundred	date -23 expiry -15 indicator 2 links -21 none 9 proofs -15 reference -14 responsible -18 session -9 status -25 version -17
proofRegister/indicators	date -25 expiry -18 indicator 18 links -12 none -5 proofs -22 reference -17 responsible -34 session -32 status -9 version -6
proofRegister/isNumber	date -6 expiry -5 indicator 21 links -13 none -21 proofs -9 reference -9 responsible -9 session -6 status -10 version -16
proofRegister/last	date -8 expiry -3 indicator -5 links -5 none -7 proofs -16 reference -9 responsible 3 session -4 status -15 version -9
proofRegister/later	date -1 expiry 10 indicator -11 links -23 none -25 proofs -11 reference -14 responsible -20 session -17 status -24
proofRegister/link	date 2 expiry -1 indicator -15 links 25 none -31 proofs -31 reference -15 responsible -30 session -29 status -43 version -28
proofRegister/lists	date -15 expiry -11 indicator 25 links -17 none -30 proofs -10 reference -8 responsible -11 session -6 status -22 version -19
proofRegister/marks	date 5 expiry 3 indicator -14 links -17 none -7 proofs -16 reference -19 responsible -18 session -27 status -2 version -19
proofRegister/numbers	date -26 expiry -20 indicator -1 links -25 none 13 proofs -20 reference -18 responsible -22 session -15 status -31 version -19
proofRegister/order	date -16 expiry -8 indicator -13 links 7 none -32 proofs 4 reference -12 session -21 status 11 version -22
proofRegister/person	date -20 expiry -13 indicator -25 links -40 none -15 proofs -8 reference -26 responsible 24 session -5 status -5 version -9
proofRegister/place	date -4 expiry -2 indicator -15 links 1 none -7 proofs -28 reference -33 responsible -3 session -7 status -8
proofRegister/prefixed	date -7 expiry -5 indicator 16 links 5 none -18 proofs -12 reference -7 responsible -20 session -18 status -25 version -6
proofRegister/priority	date -18 expiry -10 indicator 13 links -33 none -9 proofs -16 reference -14 responsible -34 session -24 status -15 version 13
proofRegister/ratio	date -9 expiry -5 indicator 10 links -3 none -10 proofs -3 reference -3 responsible -3 session -1 status -10 version -4
proofRegister/rising	date -23 expiry -16 indicator 18 links -16 none -1 proofs -14 reference -13 responsible -22 session -15 status -11 version -14
proofRegister/said	date -6 expiry -11 indicator -5 links -15 none 2 proofs -13 reference -12 responsible -12 session -25 status 6 version -6
proofRegister/second	date -10 indicator -10 links -10 none -3 proofs 2 reference -7 responsible -14 session -13 status -9 version -11
proofRegister/sentences	date -26 expiry -17 indicator -24 links 20 none -38 proofs 11 reference -25 responsible -42 session -36 status -9 version -15
proofRegister/separators	date -13 expiry -11 indicator 12 links 8 none -43 proofs -17 reference -11 responsible 13 session -42 status 1 version -39
proofRegister/severity	date -1 expiry -1 indicator -11 links -4 none -17 proofs -4 reference -5 responsible -8 session -6 status 3 version 13
proofRegister/short	date -31 expiry -24 indicator -1 links -3 none -2 proofs -15 reference -13 responsible 3 session -50 status -21 version -1
proofRegister/single	date -9 expiry -5 indicator -10 links 8 none -19 proofs -8 reference -4 responsible 17 session -20 status -16 version -14
proofRegister/sparse	date -15 expiry 14 indicator -11 none -10 proofs -5 reference -6 responsible -10 session -5 status -17 version -12
proofRegister/statuses	date -6 expiry -12 indicator -3 links -12 none 1 proofs -10 reference -15 responsible -13 session -26 status 4 version -10
proofRegister/stepHeader	date -1 expiry -1 indicator -3 links -3 none -1 proofs -1 responsible -3 session -3 status 4 version -3
proofRegister/stepNames	date -14 expiry -8 indicator -12 links -14 none -16 proofs 27 reference -19 responsible -23 session -16 status -30 version -21
proofRegister/texts	date -13 expiry -13 indicator -11 links -3 none -3 proofs -9 reference -5 responsible -6 session -5 status -1 version -9
proofRegister/vague	date -19 expiry -8 indicator 8 links -15 none -23 proofs -23 reference 19 responsible -13 session -11 status -3 version 9
proofRegister/version	date -18 expiry -17 indicator -7 links -3 none -23 proofs -22 reference -26 responsible -18 session -43 status -30 version 31
proofRegister/worded	date -36 expiry -26 indicator -11 links -5 none -27 proofs 7 reference -39 responsible -5 session 10 status -2 version 3
proofRegister/yesNo	date -8 expiry -10 indicator 2 links -9 none 4 proofs -7 reference -13 responsible -22 session -20 status -2 version -27
proofRegister/unique	expiry 4 indicator -13 links -9 none -6 reference 1 responsible -9 session -25 status -9 version -14
proofRegister/phase	indicator -1 links -1 none -7 proofs -2 responsible -1 status 8 version -1
proofRegister/asks	status 1
t/bias	indicators -1 journeyTall -2 journeyWide -4 none 3 proofRegister -2
t/dated	indicators -5 journeyTall -25 journeyWide -3 none 28 proofRegister -2
t/documents	indicators -6 journeyTall -5 journeyWide -3 none 5 proofRegister 6
t/files	indicators -3 journeyTall 3 journeyWide -1 none -14 proofRegister 12
t/follows	indicators 16 journeyTall -1 none -12 proofRegister -5
t/indicators:absent	indicators -12 journeyTall -3 journeyWide -2 none 4 proofRegister -3
t/indicators:indicator	indicators -1 journeyTall -3 journeyWide -6 none 6 proofRegister -4
t/indicators:label	indicators -5 journeyTall -13 journeyWide -3 none 19 proofRegister -13
t/indicators:likelihood	indicators 19 journeyTall -7 journeyWide -10 none 6 proofRegister 1
t/indicators:proofs	indicators -8 journeyTall 4 journeyWide -1 none -8 proofRegister 10
t/indicators:status	indicators 4 journeyTall -4 journeyWide -8 none 1
t/indicators:tally	indicators 36 journeyTall -8 journeyWide -3 none -31 proofRegister -5
t/indicators:unused	indicators -4 journeyTall 5 journeyWide -11 none -2 proofRegister 8
t/journeyTall:absent	indicators 1 journeyTall -6 proofRegister -2
t/journeyTall:documents	indicators -4 journeyTall 7 journeyWide -12 none 11 proofRegister -14
t/journeyTall:indicator	indicators -1 journeyTall -3 journeyWide -7 proofRegister 4
t/journeyTall:likelihood	indicators -10 journeyTall 27 journeyWide -5 none -4
t/journeyTall:step	indicators -11 journeyTall 26 journeyWide -18 none -4 proofRegister -18
t/journeyTall:tally	indicators 3 journeyTall 17 journeyWide -6 none -9 proofRegister -15
t/journeyTall:unused	indicators -5 journeyTall -4 journeyWide 5 none 2 proofRegister -1
t/journeyWide:likelihood	indicators -6 journeyTall -7 journeyWide 24 none -1 proofRegister -1
t/journeyWide:session	indicators -4 journeyTall -4 journeyWide -3 none 5 proofRegister -2
t/journeyWide:steps	indicators 1 journeyTall -5 none 3 proofRegister -4
t/journeyWide:tally	indicators -2 journeyTall -9 journeyWide 17 none -6 proofRegister -3
t/journeyWide:trainee	indicators -16 journeyTall 4 journeyWide 21 none -14 proofRegister 7
t/journeyWide:unused	indicators 7 journeyTall 1 journeyWide -7 none -5 proofRegister 3
t/lists	indicators -16 journeyTall 24 journeyWide -4 none -42 proofRegister -3
t/long	indicators -6 journeyTall -23 journeyWide -4 none 19 proofRegister 9
t/many	indicators -21 journeyTall -3 journeyWide -3 none 13 proofRegister 11
t/marked	indicators -10 journeyTall -14 journeyWide 17 none 2 proofRegister 1
t/numbers	indicators -4 journeyWide -4 none 1 proofRegister 3
t/numbersFirst	indicators 8 journeyTall -7 journeyWide -4 none -3 proofRegister -4
t/numeric	indicators -12 journeyTall -14 journeyWide 7 none 18 proofRegister -15
t/once	indicators -2 journeyTall 4 journeyWide -4 none 4 proofRegister -8
t/others	indicators -9 journeyTall -8 journeyWide -8 none 16 proofRegister -8
t/ours	indicators 14 journeyTall 2 journeyWide -1 none -25 proofRegister 6
t/persons	indicators -3 journeyTall -10 journeyWide -9 none 11 proofRegister -10
t/phases	indicators -12 journeyTall 16 journeyWide -10 none -2 proofRegister -27
t/prefixed	indicators 6 journeyTall 1 journeyWide 2 none -16
t/proofRegister:absent	indicators 3 journeyTall 1 journeyWide -3 none -3 proofRegister -10
t/proofRegister:indicator	indicators 3 journeyTall 1 journeyWide -6 none -7 proofRegister 5
t/proofRegister:likelihood	indicators -8 journeyTall -3 journeyWide -11 proofRegister 28
t/proofRegister:proofs	indicators -3 journeyTall -4 journeyWide 3 none -6 proofRegister 7
t/proofRegister:tally	indicators -18 journeyTall -1 journeyWide -2 none -24 proofRegister 34
t/rising	indicators 8 journeyTall -9 journeyWide -4 none 5 proofRegister -14
t/stepHeaders	indicators 1 journeyTall -19 journeyWide 33 none -14 proofRegister -8
t/steps	indicators 5 journeyTall 1 journeyWide -9 none -5 proofRegister 3
t/titles	indicators 28 journeyTall -7 none -24 proofRegister -3
t/unrelated	indicators -6 journeyTall -9 journeyWide -12 none 21 proofRegister -1
t/whole	indicators 13 journeyTall -4 journeyWide -1 none -6 proofRegister -17
t/columns	journeyTall -3 journeyWide 5 proofRegister -4
t/journeyWide:absent	journeyTall 3 journeyWide -17 none 3 proofRegister -1
t/proofRegister:unused	journeyTall -2 journeyWide 4 none -1 proofRegister -4
w/=BC	BC 17 CFA -13 OF -10 VAE -9 action -10 applicable -10 body -8 comment -13 criterion -12 date -9 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -11 links -11 none -17 priority -12 proofs -12 responsible -12 score -12 severity -11 status -15 version -10
w/=OF	BC -13 CFA -10 OF 18 VAE -12 action -11 applicable -8 body -8 comment -14 criterion -12 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -11 links -12 none -14 priority -8 proofs -13 responsible -13 score -11 severity -7 status -14 version -10
w/=action	BC -4 CFA -3 OF -6 VAE -4 action 13 applicable -4 body -2 comment -9 criterion -6 date -3 deadline -9 expectedLevel -4 expiry -5 indicator -5 label -6 lastCheck -5 links -5 none -8 priority -5 proofs -7 responsible -8 score -4 severity -4 status -7 version -4
w/=applicable	BC -18 CFA -24 OF -25 VAE -35 action -8 applicable 14 body -5 comment -6 criterion -9 date -6 deadline -8 expectedLevel -6 expiry -7 indicator -7 label -7 lastCheck -7 links -8 none -8 priority -7 proofs -8 responsible -5 score -5 severity -7 status -11 version -6
w/=body	BC -6 CFA -4 OF -14 VAE -4 action -7 applicable -5 body 16 comment -11 criterion -8 date -5 deadline -6 end -7 expectedLevel -4 expiry -6 indicator -7 label -8 lastCheck -5 links -9 none -11 priority -8 proofs -11 reference -8 responsible -8 score -6 session -9 severity -8 start -7 status -7 steps -9 trainee -8 version -7
w/=comment	BC -6 CFA -6 OF -7 VAE -5 action -21 applicable -7 body -8 comment 17 criterion -8 date -5 deadline -9 documents -11 end -7 expectedLevel -10 expiry -8 indicator -9 label -7 lastCheck -7 links -13 none -8 phase -6 priority -7 proofs -11 reference -6 responsible -9 score -6 session -8 severity -7 start -7 status -9 step -7 steps -10 trainee -8 version -6
w/=criterion	BC -8 CFA -6 OF -6 VAE -6 action -8 applicable -7 body -5 comment -8 criterion 13 date -6 deadline -8 expectedLevel -7 expiry -7 indicator -8 label -11 lastCheck -7 links -10 none -7 priority -6 proofs -10 responsible -9 score -6 severity -7 status -9 version -7
w/=date	BC -5 CFA -4 OF -4 VAE -4 action -5 applicable -4 body -3 comment -5 criterion -5 date 13 deadline -12 expectedLevel -5 expiry -11 indicator -6 label -5 lastCheck -11 links -11 none -8 priority -5 proofs -8 reference -5 responsible -8 score -4 session -4 severity -5 status -7 version -6
w/=deadline	BC -7 CFA -6 OF -8 VAE -6 action -9 applicable -8 body -5 comment -9 criterion -8 date -11 deadline 14 documents -7 expectedLevel -8 expiry -17 indicator -9 label -8 lastCheck -14 links -9 none -10 phase -8 priority -9 proofs -8 reference -4 responsible -8 score -8 session -3 severity -8 status -10 step -7 version -6
w/=expectedLevel	BC -6 CFA -5 OF -6 VAE -5 action -10 applicable -6 body -6 comment -9 criterion -8 date -6 deadline -8 expectedLevel 12 expiry -6 indicator -7 label -9 lastCheck -7 links -8 none -9 priority -8 proofs -7 responsible -9 score -7 severity -11 status -8 version -7
w/=expiry	BC -4 CFA -4 OF -4 VAE -4 action -7 applicable -5 body -3 comment -8 criterion -5 date -10 deadline -12 expectedLevel -4 expiry 14 indicator -6 label -5 lastCheck -11 links -7 none -7 priority -5 proofs -7 reference -7 responsible -6 score -4 session -4 severity -4 status -8 version -6
w/=ignored	BC -11 CFA -7 OF -9 VAE -10 action -10 applicable -11 body 1 comment 5 criterion -13 date -10 deadline -10 documents -10 end -17 expectedLevel -25 expiry -10 indicator -18 label -11 lastCheck -10 links -12 none 13 phase -8 priority -12 proofs -14 reference -9 responsible -13 score -12 session -10 severity -14 start -17 status -14 step -9 steps -18 trainee -8 version -12
w/=indicator	BC -4 CFA -4 OF -4 VAE -3 action -5 applicable -4 body -2 comment -5 criterion -6 date -4 deadline -6 documents -6 expectedLevel -4 expiry -4 indicator 14 label -18 lastCheck -5 links -5 none -7 phase -5 priority -4 proofs -6 reference -5 responsible -9 score -5 session -3 severity -4 status -8 step -5 version -8
w/=label	BC -7 CFA -6 OF -7 VAE -6 action -8 applicable -7 body -5 comment -7 date -6 deadline -9 expectedLevel -29 expiry -7 indicator -23 label 12 lastCheck -10 links -8 none -11 priority -7 proofs -13 responsible -10 score -7 severity -7 status -9 version -6
w/=lastCheck	BC -8 CFA -6 OF -7 VAE -6 action -9 applicable -7 body -5 comment -9 criterion -7 date -15 deadline -13 expectedLevel -8 expiry -11 indicator -7 label -9 lastCheck 13 links -8 none -8 priority -7 proofs -10 responsible -8 score -7 severity -10 status -7 version -17
w/=link	BC -10 CFA -9 OF -12 VAE -9 action -14 applicable -11 body -7 comment -11 criterion -8 date -8 deadline -9 documents -6 end -5 expectedLevel -9 expiry -9 indicator -8 label -9 lastCheck -9 links 19 none -14 phase -4 priority -10 proofs -10 reference -7 responsible -10 score -11 session -7 severity -9 start -5 status -13 step -6 steps -6 trainee -4 version -9
w/=number	BC -6 CFA -5 OF -6 VAE -5 action -7 applicable -6 body -4 comment -8 criterion -7 date -5 deadline -8 documents -4 end -1 expectedLevel -6 expiry -6 indicator 8 label -8 lastCheck -7 links -7 none -9 phase -1 priority -7 proofs -7 reference 6 responsible -8 score -6 session -1 severity -6 start -1 status -7 step -1 steps -3 trainee -1 version -6
w/=priority	BC -7 CFA -5 OF -7 VAE -4 action -7 applicable -6 body -5 comment -8 criterion -8 date -5 deadline -6 expectedLevel -7 expiry -5 indicator -8 label -6 lastCheck -5 links -7 none -10 priority 11 proofs -7 responsible -6 score -6 severity -6 status -9 version -6
w/=proof	BC -8 CFA -9 OF -9 VAE -8 action -10 applicable -9 body -7 comment -15 criterion -9 date -9 deadline -9 documents 7 end -6 expectedLevel -9 expiry -10 indicator -10 label -11 lastCheck -8 links -19 none 3 phase -11 priority -9 proofs 8 reference -20 responsible -12 score -8 session -12 severity -10 start -7 status -13 step -13 steps -6 trainee -6 version -15
w/=responsible	BC -6 CFA -7 OF -8 VAE -6 action -6 applicable -8 body -17 comment -9 criterion -9 date -7 deadline -7 documents -7 end -5 expectedLevel -4 expiry -6 indicator -8 label -7 lastCheck -5 links -7 none -9 phase -6 priority -5 proofs -7 reference -7 responsible 17 score -6 session -6 severity -5 start -5 status -7 step -7 steps -8 trainee -4 version -7
w/=score	BC -8 CFA -8 OF -9 VAE -8 action -9 applicable -7 body -6 comment -11 criterion -8 date -7 deadline -10 expectedLevel -8 expiry -7 indicator -9 label -9 lastCheck -8 links -9 none -10 priority -8 proofs -9 responsible -9 score 12 severity -8 status -9 version -8
w/=severity	BC -9 CFA -6 OF -7 VAE -8 action -10 applicable -8 body -7 comment -6 criterion -9 date -7 deadline -9 expectedLevel -11 expiry -9 indicator -9 label -10 lastCheck -10 links -8 none -10 priority -10 proofs -10 responsible -11 score -8 severity 13 status -13 version -8
w/=status	BC -6 CFA -7 OF -7 VAE -6 action -8 applicable -22 body -8 comment -21 criterion -9 date -7 deadline -10 documents -7 expectedLevel -26 expiry -8 indicator -12 label -9 lastCheck -16 links -10 none -12 phase -9 priority -18 proofs -9 reference -11 responsible -12 score -12 session -8 severity -11 status 21 step -11 version -8
w/=unrelated	BC -5 CFA -3 OF -5 VAE -4 action -4 applicable -4 body -2 comment -5 criterion -4 date -4 deadline -4 documents -2 end -1 expectedLevel -4 expiry -4 indicator -5 label -8 lastCheck -4 links -4 none 8 phase -2 priority -4 proofs -4 reference -3 responsible -5 score -5 session -4 severity -4 start -1 status -6 step -2 steps -3 trainee -1 version -4
w/BC	BC 17 CFA -13 OF -10 VAE -9 action -10 applicable -10 body -8 comment -13 criterion -12 date -9 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -11 links -11 none -17 priority -12 proofs -12 responsible -12 score -12 severity -11 status -15 version -10
w/OF	BC -13 CFA -10 OF 18 VAE -12 action -11 applicable -8 body -8 comment -14 criterion -12 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -12 lastCheck -11 links -12 none -14 priority -8 proofs -13 responsible -13 score -11 severity -7 status -14 version -10
w/action	BC -17 CFA -12 OF 1 VAE -14 action 20 applicable -14 body -13 comment -17 criterion -11 date -10 deadline -14 end 6 expectedLevel -11 expiry -11 indicator -11 label -13 lastCheck -10 links -10 none -24 priority -12 proofs -10 reference 3 score -11 session 9 severity -12 start -15 status -18 steps -9 trainee -13 version -12
w/applicable	BC -3 CFA 6 VAE 8 action -13 applicable -1 body -10 comment -9 criterion -13 date -9 deadline -13 expectedLevel -10 expiry -9 indicator -12 label -12 lastCheck -10 links -13 none -12 priority -11 proofs -13 responsible -6 score -6 severity -10 status -15 version -10
w/body	BC -10 CFA -10 OF 2 VAE -10 action -11 applicable -12 body 19 comment -10 criterion -13 date -8 deadline -11 end -9 expectedLevel -7 expiry -9 indicator -11 label -13 lastCheck -8 links -15 none -18 priority -11 proofs -13 reference -10 responsible -10 score -11 session -9 severity -11 start -9 status -10 steps -12 trainee -9 version -11
w/comment	BC -8 CFA -8 OF -7 VAE -7 action 9 applicable -13 body -9 comment 13 criterion -9 date -7 deadline -21 documents -11 end -7 expectedLevel -12 expiry -13 indicator -10 label -7 lastCheck -9 links -14 none -10 phase -6 priority -12 proofs -14 reference -6 responsible -14 score -8 session -8 severity -11 start -7 status -11 step -7 steps -10 trainee -8 version -9
w/criterion	BC -10 CFA -8 OF -8 VAE -8 action -10 applicable -8 body -6 comment -10 criterion 16 date -7 deadline -9 expectedLevel -9 expiry -8 indicator -13 label -13 lastCheck -9 links -11 none -8 priority -9 proofs -11 responsible -11 score -8 severity -8 status -10 version -12
w/date	BC -5 CFA -4 OF -4 VAE -4 action -5 applicable -4 body -3 comment -5 criterion -5 date 13 deadline -12 expectedLevel -5 expiry -11 indicator -6 label -5 lastCheck -11 links -11 none -8 priority -5 proofs -8 reference -5 responsible -8 score -4 session -4 severity -5 status -7 version -6
w/deadline	BC -8 CFA -7 OF -9 VAE -7 action -10 applicable -9 body -6 comment -11 criterion -9 date -19 deadline 19 documents -12 expectedLevel -9 expiry -8 indicator -3 label -9 lastCheck -21 links -17 none -15 phase -11 priority -10 proofs -12 reference -12 responsible -15 score -8 session -11 severity -9 status -13 step -14 version -18
w/end	BC -8 CFA -4 OF -5 VAE -3 action -8 applicable -4 body -14 comment -14 criterion -7 date -5 deadline -15 end 12 expectedLevel -8 expiry 13 indicator -7 label -8 lastCheck -11 links -17 none -17 priority -9 proofs -11 reference -13 responsible -15 score -6 session -18 severity -8 start -20 status -11 steps -5 trainee -15 version -7
w/expectedLevel	BC -6 CFA -5 OF -6 VAE -5 action -10 applicable -6 body -6 comment -9 criterion -8 date -6 deadline -8 expectedLevel 12 expiry -6 indicator -7 label -9 lastCheck -7 links -8 none -9 priority -8 proofs -7 responsible -9 score -7 severity -11 status -8 version -7
w/expiry	BC -6 CFA -5 OF -6 VAE -5 action -8 applicable -6 body -5 comment -9 criterion -7 date -13 deadline -17 expectedLevel -7 expiry 18 indicator -7 label -8 lastCheck -17 links -8 none -10 priority -7 proofs -10 reference -7 responsible -8 score -7 session -4 severity -7 status -10 version -6
w/ignored	BC -17 CFA -9 OF -13 VAE -14 action -17 applicable -16 body 9 comment 1 criterion -20 date -14 deadline -15 documents -14 end 2 expectedLevel 10 expiry -15 label -20 lastCheck -17 links -19 none 7 phase -14 priority -20 proofs -19 reference -17 responsible -21 score -15 session -21 severity -7 start -7 status -22 step -14 steps -11 trainee -10 version -19
w/indicator	BC -8 CFA -7 OF -9 VAE -7 action -10 applicable -9 body -6 comment -11 criterion -14 date -9 deadline -12 documents -11 expectedLevel -10 expiry -9 indicator 15 label 5 lastCheck -9 links -11 none -19 phase -10 priority -9 proofs -11 reference -9 responsible -15 score -9 session -8 severity -9 status -11 step -11 version -10
w/label	BC -17 CFA -15 OF -17 VAE -15 action -22 applicable -17 body -13 comment -15 criterion -11 date -16 deadline -24 documents -9 end -6 expectedLevel 13 expiry -18 indicator 2 label 11 lastCheck -22 links -20 none -23 phase -7 priority -19 proofs -11 reference -11 responsible -23 score -19 session -8 severity -18 start -5 status -22 step 10 steps 8 trainee -6 version -23
w/lastCheck	BC -10 CFA -9 OF -10 VAE -9 action -13 applicable -10 body -8 comment -12 criterion -11 date -19 deadline -16 expectedLevel -11 expiry -15 indicator -14 label -12 lastCheck 14 links -12 none -13 priority -10 proofs -13 reference -7 responsible -13 score -9 session -5 severity -12 status -10 version 10
w/link	BC -14 CFA -12 OF -14 VAE -12 action 2 applicable -14 body -9 comment -16 criterion -14 date -11 deadline -15 documents -15 end -5 expectedLevel -14 expiry -14 indicator -12 label -14 lastCheck -13 links 22 none -20 phase -9 priority -12 proofs -16 reference -13 responsible -14 score -13 session -12 severity -13 start -5 status -17 step -10 steps -7 trainee -4 version -13
w/name	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body -1 comment -3 criterion -7 date -1 deadline -1 expectedLevel -5 expiry -1 indicator -8 label 9 lastCheck -1 links -1 none -2 priority -1 proofs -3 responsible -1 score -1 severity -1 status -1
w/number	BC -6 CFA -5 OF -6 VAE -5 action -7 applicable -6 body -4 comment -8 criterion -7 date -5 deadline -8 documents -4 end -1 expectedLevel -6 expiry -6 indicator 8 label -8 lastCheck -7 links -7 none -9 phase -1 priority -7 proofs -7 reference 6 responsible -8 score -6 session -1 severity -6 start -1 status -7 step -1 steps -3 trainee -1 version -6
w/phase	BC -4 CFA -3 OF -4 VAE -3 action -5 applicable -4 body -7 comment -11 criterion 9 date -3 deadline -11 documents -9 end -10 expectedLevel -5 expiry -4 indicator -7 label -7 lastCheck -5 links -13 none -14 phase 11 priority -5 proofs -7 reference -10 responsible -11 score -4 session -13 severity -4 start -9 status -14 step -12 steps 8 trainee -6 version -4
w/priority	BC -7 CFA -5 OF -7 VAE -4 action -7 applicable -6 body -5 comment -8 criterion -8 date -5 deadline -6 expectedLevel -7 expiry -5 indicator -8 label -6 lastCheck -5 links -7 none -10 priority 11 proofs -7 responsible -6 score -6 severity -6 status -9 version -6
w/proof	BC -13 CFA -13 OF -12 VAE -13 action -17 applicable -13 body -14 comment -23 criterion -14 date -14 deadline -12 documents 10 end -15 expectedLevel -15 expiry -15 indicator -13 label -14 lastCheck -14 links -8 none -3 phase -16 priority -14 proofs 13 reference -5 responsible -20 score -13 session -20 severity -15 start -14 status -23 step -20 trainee -13 version -7
w/responsible	BC -14 CFA -13 OF -16 VAE -12 action -13 applicable -16 body 13 comment -7 criterion -1 date -11 deadline -14 documents -5 end -16 expectedLevel -18 expiry -12 indicator -16 label -8 lastCheck -15 links -21 none -20 phase -11 priority -9 proofs -1 reference -15 responsible 15 score -13 session -15 severity -14 start -14 status -16 step -16 steps -16 trainee -14 version -11
w/score	BC -13 CFA -12 OF -12 VAE -12 action -13 applicable -10 body -10 comment -16 criterion -13 date -10 deadline -15 expectedLevel -12 expiry -11 indicator -13 label -13 lastCheck -13 links -14 none -16 priority -14 proofs -15 responsible -15 score 19 severity -13 status -17 version -13
w/severity	BC -10 CFA -7 OF -8 VAE -9 action -10 applicable -10 body -7 comment -7 criterion -10 date -7 deadline -10 expectedLevel -13 expiry -9 indicator -9 label -11 lastCheck -11 links -9 none -13 priority -11 proofs -10 responsible -12 score -9 severity 14 status -16 version -8
w/status	BC -20 CFA -15 OF -20 VAE -16 action -21 applicable 3 body -16 comment 1 criterion -21 date -27 deadline -27 documents -13 end -14 expectedLevel 7 expiry -24 indicator -9 label -17 lastCheck 3 links -27 none -27 phase -13 proofs -24 reference -23 responsible -23 score -9 session -21 severity -24 start -9 status 7 step -17 steps 12 trainee -9 version -21
w/unrelated	BC -13 CFA -9 OF -10 VAE -9 action -12 applicable -10 body -12 comment -16 criterion -13 date -9 deadline -14 documents -12 end -7 expectedLevel -9 expiry -9 indicator -13 label 10 lastCheck -12 links -15 none 19 phase -8 priority -13 proofs -21 reference -9 responsible -16 score -12 session -12 severity -9 start -7 status -15 step -9 steps -8 trainee -7 version -8
w/=name	action -1 comment -3 expectedLevel -2 indicator -1 label 4 links -1 none -1 proofs -3 status -1
w/=end	body -7 comment -7 end 11 links -7 none -6 reference -7 responsible -7 session -8 start -13 steps -10 trainee -7
w/=reference	body -4 comment -6 date -7 deadline -4 documents -9 end -5 expiry -5 indicator -6 links -10 none -8 phase -5 proofs -12 reference 11 responsible -10 session -6 start -6 status -8 step -4 steps -9 trainee -6 version -9
w/=session	body -8 comment -7 date -5 deadline -5 documents -5 end -9 expiry -4 indicator -5 links -8 none -10 phase -5 proofs -10 reference -8 responsible -8 session 14 start -8 status -7 step -6 steps -9 trainee -6 version -4
w/=start	body -12 comment -7 end -10 links -6 none -11 reference -7 responsible -6 session -11 start 13 steps -9 trainee -8
w/=trainee	body -12 comment -10 end -10 links -12 none -10 reference -16 responsible -11 session -12 start -10 steps -11 trainee 13
w/reference	body -4 comment -6 date -7 deadline -4 documents -9 end -5 expiry -5 indicator -6 links -10 none -8 phase -5 proofs -12 reference 11 responsible -10 session -6 start -6 status -8 step -4 steps -9 trainee -6 version -9
w/session	body -8 comment -7 date -5 deadline -5 documents -5 end -9 expiry -4 indicator -5 links -8 none -10 phase -5 proofs -10 reference -8 responsible -8 session 14 start -8 status -7 step -6 steps -9 trainee -6 version -4
w/start	body -14 comment -9 end -15 links -13 none -13 reference -11 responsible -10 session -14 start 19 steps -13 trainee -12
w/trainee	body -15 comment -12 end -12 links -7 none -13 reference 4 responsible -14 session -18 start -11 steps -13 trainee 9
w/=phase	comment -8 deadline -9 documents -8 indicator -6 links -8 none -9 phase 9 reference -7 responsible -8 session -7 status -9 step -8
w/=step	comment -13 deadline -12 documents -13 indicator -11 links -13 none -13 phase -1 reference -12 responsible -12 session -10 status -13 step 9
w/step	comment -17 deadline -17 documents -15 indicator -14 links -17 none -14 phase 7 reference -15 responsible -14 session -13 status -17 step 4
`;
